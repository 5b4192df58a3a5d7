import { KiB, MiB } from '../../units/bytes.ts';
import { formatBytes } from '../../units/format.ts';
import { anonymousPeak } from '../anonymous-peak.ts';
import { type Estimate, estimate } from '../estimate.ts';
import { growthFactor } from '../growth.ts';
import { loadedClasses } from '../loaded-classes.ts';
import type { Observed } from '../observed.ts';
import type { Settings } from '../settings.ts';

/** The JVM's own data, the private part of the class archive, allocator and compiler arenas. */
const NATIVE_BASE = 36 * MiB;

/** Symbols, constant pools outside metaspace, method data and the arenas that compile them. */
const NATIVE_PER_CLASS = 5 * KiB;

/** One more large method may be compiled at the wrong moment. */
const COMPILER_RESERVE = 6 * MiB;

/** Page tables, kernel stacks, sockets. */
const KERNEL = 2 * MiB;

/**
 * native = (peak of unreclaimable memory − what the other regions held then) × growth + reserves; without a measured peak
 * 36 MiB + loaded classes × 5 KiB + reserves.
 *
 * Example: a peak of 112 MiB with heap 20, metaspace 26, code 10, stacks 3: (112 − 59) × 1.10 + 8 = 66 MiB.
 */
export function nativeRegion(settings: Settings, observed: Observed, heldElsewhere: number): Estimate {
  const peak = anonymousPeak(observed);
  if (peak.state === 'known') {
    const held = Math.max(0, peak.value - heldElsewhere);
    const size = held * growthFactor(observed.windowSeconds) + COMPILER_RESERVE + KERNEL;
    return estimate(
      'native',
      'measured',
      { size, held, observed: held },
      `Of a peak of ${formatBytes(peak.value)} the other regions held ${formatBytes(heldElsewhere)}; the rest is native memory.`,
    );
  }
  const { count, counted } = loadedClasses(observed);
  const size = NATIVE_BASE + count * NATIVE_PER_CLASS + COMPILER_RESERVE + KERNEL;
  return estimate(
    'native',
    counted ? 'modelled' : 'assumed',
    { size, held: size },
    `A JDK ${settings.major} with ${count.toLocaleString('en-GB')} classes takes about ${formatBytes(Math.ceil(size))} of its own.`,
  );
}
