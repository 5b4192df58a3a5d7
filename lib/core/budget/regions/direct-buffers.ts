import { MiB } from '../../units/bytes.ts';
import { formatBytes } from '../../units/format.ts';
import { type Estimate, estimate } from '../estimate.ts';
import { growthFactor } from '../growth.ts';
import type { Observed } from '../observed.ts';
import type { Settings } from '../settings.ts';

/** Taken when nobody measured it. Source: the default of libjvm's memory calculator. */
const DIRECT_OF_A_SERVICE = 10 * MiB;

/**
 * direct buffers = used × growth, never past MaxDirectMemorySize where that is set. Unset, the bound is as large as the heap
 * and no plan can be made with it.
 *
 * Example: 40 MiB used, watched for a week: 40.8 MiB; with -XX:MaxDirectMemorySize=40m: 40 MiB.
 */
export function directBuffersRegion(settings: Settings, observed: Observed): Estimate {
  const cap = settings.maxDirect ?? Number.POSITIVE_INFINITY;
  const used = observed.direct;
  if (used.state === 'known') {
    const size = Math.max(used.value, Math.min(cap, used.value * growthFactor('buffers', observed.windowSeconds)));
    return estimate(
      'direct-buffers',
      'measured',
      { size, held: used.value, observed: used.value },
      `Direct buffers held ${formatBytes(used.value)}.`,
    );
  }
  const held = Math.min(cap, DIRECT_OF_A_SERVICE);
  const size = Math.min(cap, held * growthFactor('buffers', observed.windowSeconds));
  return estimate(
    'direct-buffers',
    'assumed',
    { size, held },
    `Direct buffers are not measured; ${formatBytes(size)} are assumed.`,
  );
}
