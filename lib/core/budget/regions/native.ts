import { valueOr } from '../../known.ts';
import { type Bytes, KiB, MiB } from '../../units/bytes.ts';
import { formatBytes } from '../../units/format.ts';
import { anonymousPeak } from '../anonymous-peak.ts';
import { type Estimate, estimate } from '../estimate.ts';
import { growthFactor } from '../growth.ts';
import { kernelMemory } from '../kernel-memory.ts';
import { loadedClasses, sayClasses } from '../loaded-classes.ts';
import type { Observed } from '../observed.ts';
import type { Settings } from '../settings.ts';
import { threadCount } from '../thread-count.ts';

/**
 * What a small program takes: 11 MiB of private pages of the class archive, 2 MiB of data of libjvm and libc, 8 MiB of tables,
 * and 27 MiB that malloc holds for two compilers at their largest methods. Source: smaps and NMT (Compiler, Arena Chunk) of the
 * recorded runs; the same program took 40 to 58 MiB from run to run.
 */
const NATIVE_BASE = 48 * MiB;

/** Symbols (1.2 KiB) and method data of one class. Source: NMT of programs with 2,600 to 15,600 classes. */
const NATIVE_PER_CLASS = 2.4 * KiB;

/** A compilation larger than those seen so far may come. Source: the spread of the runs of one program. */
const COMPILER_RESERVE = 6 * MiB;

/** What is left of the peak: the model's figure where it lies between the bounds, the upper bound where there is no model. */
function heldNative(peak: number, { least, most }: HeldElsewhere, model: number | undefined): number {
  const upper = peak - least;
  return Math.max(0, model === undefined ? upper : Math.min(upper, Math.max(peak - most, model)));
}

/** What the other regions held at the peak: between these, because how much of the heap was touched is known so well only. */
export type HeldElsewhere = { readonly least: Bytes; readonly most: Bytes };

/**
 * native = what is left of the peak of memory that cannot be dropped once the other regions are taken off, × growth, + 6 MiB
 * for the compilers, + what the kernel keeps. The remainder has bounds, as the touched heap has; between them the model
 * decides: 48 MiB + loaded classes × 2.4 KiB. The model is a floor too: a young run may not have compiled its largest method yet.
 *
 * Example: a peak of 112 MiB with 17 to 22 of heap, 26 of metaspace, 14 of code, 4 of stacks: 46 to 51 MiB are left, the model
 * says 59, so 51 × 1.08 + 6 + 2 = 63 MiB.
 */
export function nativeRegion(settings: Settings, observed: Observed, elsewhere: HeldElsewhere): Estimate {
  const peak = valueOr(anonymousPeak(settings, observed), undefined);
  const classes = loadedClasses(settings, observed);
  const model = NATIVE_BASE + classes.count * NATIVE_PER_CLASS;
  const floor = classes.from === 'process' ? 0 : model;
  const { java, own } = threadCount(settings, observed);
  const kernel = kernelMemory(java + own, peak ?? model);
  if (peak === undefined)
    return estimate(
      'native',
      classes.from === 'assumed' ? 'assumed' : 'modelled',
      { size: model + kernel, held: model },
      `A JVM with ${sayClasses(classes)} takes about ${formatBytes(model)} of its own; no peak was measured.`,
    );
  const held = heldNative(peak, elsewhere, classes.from === 'process' ? undefined : model);
  const grown = held * growthFactor('native', observed.windowSeconds) + COMPILER_RESERVE;
  return estimate(
    'native',
    'measured',
    { size: Math.max(grown, floor) + kernel, held, observed: held },
    `Of ${formatBytes(peak)} at the peak the other regions held ${formatBytes(peak - held)}; the rest is native memory, ` +
      (grown >= floor
        ? 'with room for one more compilation and for the kernel.'
        : `less than ${sayClasses(classes)} come to take once all is compiled.`),
  );
}
