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

export type KrrSeverity = 'CRITICAL' | 'WARNING' | 'OK' | 'GOOD';

/** KRR's severity of a memory difference, absolute and unsigned. Source: core/models/severity.py. */
export function memorySeverity(current: number | undefined, recommended: number | undefined): KrrSeverity {
  if (current === undefined && recommended === undefined) return 'GOOD';
  if (current === undefined || recommended === undefined) return 'WARNING';
  const difference = Math.abs(current - recommended);
  if (difference >= 500 * MiB) return 'CRITICAL';
  if (difference >= 250 * MiB) return 'WARNING';
  return difference >= 100 * MiB ? 'OK' : 'GOOD';
}

/** KRR's score of a scan: 100 less the cost of each row, 1 for critical and 0.7 for warning. Source: core/models/result.py. */
export function scanScore(severities: readonly KrrSeverity[]): number {
  const cost = severities.reduce((sum, one) => sum + (one === 'CRITICAL' ? 1 : one === 'WARNING' ? 0.7 : 0), 0);
  return Math.trunc((100 * (severities.length - cost)) / severities.length);
}
