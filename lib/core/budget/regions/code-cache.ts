import { valueOr } from '../../known.ts';
import { KiB, MiB } from '../../units/bytes.ts';
import { formatBytes } from '../../units/format.ts';
import { type Estimate, estimate } from '../estimate.ts';
import { growthFactor } from '../growth.ts';
import { loadedClasses, sayClasses } from '../loaded-classes.ts';
import type { Observed } from '../observed.ts';
import type { Settings } from '../settings.ts';

/** Committed above what is used: each of three code heaps starts with 2.5 MiB. Source: InitialCodeCacheSize 2555904. */
const UNTOUCHED = 5 * MiB;

/** Compiled code of one loaded class in a warm service. Source: 2.2 to 3.4 KiB over the recorded programs. */
const CODE_PER_CLASS = 4 * KiB;

/** Stubs, adapters and interpreter. Source: the non-nmethods heap of the recorded starts. */
const CODE_BASE = 3 * MiB;

/**
 * code cache = the larger of committed and used × growth, else 3 MiB + loaded classes × 4 KiB; never past ReservedCodeCacheSize.
 *
 * Example: 14.3 MiB committed, 10 MiB used, watched for a minute: the larger of 14.3 and 12.5 = 14.3 MiB.
 */
export function codeCacheRegion(settings: Settings, observed: Observed): Estimate {
  const cap = settings.reservedCodeCache;
  const used = valueOr(observed.codeCacheUsed, undefined);
  const committed = valueOr(observed.codeCacheCommitted, undefined);
  const seen = committed ?? used ?? 0;
  const highest = committed ?? (used === undefined ? undefined : used + UNTOUCHED);
  if (highest !== undefined) {
    const size = Math.max(highest, Math.min(cap, (used ?? highest) * growthFactor('code', observed.windowSeconds)));
    return estimate(
      'code-cache',
      'measured',
      { size, held: seen, observed: seen },
      `Compiled code had ${formatBytes(seen)} committed of ${formatBytes(cap)} reserved.`,
    );
  }
  const classes = loadedClasses(settings, observed);
  const held = Math.min(cap, CODE_BASE + classes.count * CODE_PER_CLASS);
  const size = Math.min(cap, held * growthFactor('code', observed.windowSeconds));
  return estimate(
    'code-cache',
    classes.from === 'assumed' ? 'assumed' : 'modelled',
    { size, held },
    `The code of ${sayClasses(classes)} takes about 4 KiB each once it is warm.`,
  );
}
