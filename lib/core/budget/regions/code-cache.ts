import { valueOr } from '../../known.ts';
import { KiB, MiB } from '../../units/bytes.ts';
import { formatBytes } from '../../units/format.ts';
import { type Estimate, estimate } from '../estimate.ts';
import { growthFactor } from '../growth.ts';
import { loadedClasses } from '../loaded-classes.ts';
import type { Observed } from '../observed.ts';
import type { Settings } from '../settings.ts';

/** Each of up to three code heaps commits 2.5 MiB at start, touched or not. Source: InitialCodeCacheSize 2555904. */
const UNTOUCHED = 5 * MiB;

/** Compiled code of one loaded class in a warm service. Source: 2.2 to 3.4 KiB over the recorded programs. */
const CODE_PER_CLASS = 4 * KiB;

/** Stubs, adapters and interpreter. Source: the non-nmethods heap of the recorded starts. */
const CODE_BASE = 3 * MiB;

/**
 * code cache = the larger of committed and used × growth, else 3 MiB + loaded classes × 4 KiB; never past ReservedCodeCacheSize.
 *
 * Example: 14.3 MiB committed, 10 MiB used, watched for a minute: the larger of 14.3 and 11 = 14.3 MiB.
 */
export function codeCacheRegion(settings: Settings, observed: Observed): Estimate {
  const cap = settings.reservedCodeCache;
  const used = valueOr(observed.codeCacheUsed, undefined);
  const committed = valueOr(observed.codeCacheCommitted, undefined);
  const highest = committed ?? used;
  if (highest !== undefined) {
    const held = used ?? Math.max(highest - UNTOUCHED, highest / 2);
    const size = Math.max(highest, Math.min(cap, (used ?? highest) * growthFactor(observed.windowSeconds)));
    return estimate(
      'code-cache',
      'measured',
      { size, held, observed: highest },
      `Compiled code had ${formatBytes(highest)} committed of ${formatBytes(cap)} reserved.`,
    );
  }
  const { count, counted } = loadedClasses(observed);
  const size = Math.min(cap, CODE_BASE + count * CODE_PER_CLASS);
  return estimate(
    'code-cache',
    counted ? 'modelled' : 'assumed',
    { size, held: size / 2 },
    `The code of ${count.toLocaleString('en-GB')} ${counted ? 'loaded' : 'assumed'} classes takes about 4 KiB each once it is warm.`,
  );
}
