import { MiB } from '../../units/bytes.ts';

const MARGIN = 1.15;
const OOM_MARGIN = 1.25;
const FLOOR = 100 * MiB;

/**
 * KRR's `simple` strategy for memory: request = limit = the highest working set × 1.15; with kill data at least the limit at
 * which it was killed × 1.25; whole MiB upwards, at least 100 MiB. Source: robusta-dev/krr strategies/simple.py.
 *
 * Example: 800 MiB: 920 MiB; 500 MiB and killed at 512 MiB: 640 MiB.
 */
export function usageMaxMargin(peak: number, killedAtLimit = 0): number {
  const proposed = Math.max(peak * MARGIN, killedAtLimit * OOM_MARGIN, FLOOR);
  return Math.ceil(proposed / MiB) * MiB;
}
