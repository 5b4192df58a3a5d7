import { valueOr } from '../../known.ts';
import { KiB, MiB } from '../../units/bytes.ts';
import { formatBytes } from '../../units/format.ts';
import { anonymousPeak } from '../anonymous-peak.ts';
import { type Estimate, estimate } from '../estimate.ts';
import { growthFactor } from '../growth.ts';
import { kernelMemory } from '../kernel-memory.ts';
import { loadedClasses, sayClasses } from '../loaded-classes.ts';
import type { Observed } from '../observed.ts';
import type { Settings } from '../settings.ts';

/** The JVM's own data, the private part of the class archive, what malloc keeps, one large compilation in each compiler. */
const NATIVE_BASE = 40 * MiB;

/** Symbols, method data and the compilers' arenas, of one class. */
const NATIVE_PER_CLASS = 4 * KiB;

/** A compilation larger than those so far may come at the wrong moment. Source: the runs of one program differ by so much. */
const COMPILER_RESERVE = 4 * MiB;

/**
 * native = (peak of memory that cannot be dropped − what the other regions held then) × growth + 4 MiB for the compilers +
 * what the kernel keeps; without a measured peak 40 MiB + loaded classes × 4 KiB in place of the remainder.
 *
 * Example: a peak of 112 MiB with 22 of heap, 26 of metaspace, 14 of code, 4 of stacks: 46 × 1.08 + 4 + 2 = 56 MiB.
 */
export function nativeRegion(_settings: Settings, observed: Observed, heldElsewhere: number): Estimate {
  const peak = valueOr(anonymousPeak(observed), undefined);
  const threads = valueOr(observed.threadsPeak, 0);
  if (peak !== undefined) {
    const held = Math.max(0, peak - heldElsewhere);
    const grown = held * growthFactor('native', observed.windowSeconds);
    return estimate(
      'native',
      'measured',
      { size: grown + COMPILER_RESERVE + kernelMemory(threads, peak), held, observed: held },
      `Of ${formatBytes(peak)} at the peak the other regions held ${formatBytes(heldElsewhere)}; the rest is native memory,` +
        ` with room for one more compilation and for the kernel.`,
    );
  }
  const classes = loadedClasses(observed);
  const size = NATIVE_BASE + classes.count * NATIVE_PER_CLASS;
  return estimate(
    'native',
    classes.from === 'assumed' ? 'assumed' : 'modelled',
    { size: size + kernelMemory(threads, size), held: size },
    `A JVM with ${sayClasses(classes)} takes about ${formatBytes(size)} of its own; no peak was measured.`,
  );
}
