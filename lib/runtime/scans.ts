import type { Prices } from '#lib/core/cost/prices.ts';
import type { Result } from '#lib/core/result.ts';
import type { Scan, ScanProgress } from '#lib/ports/scan.ts';
import type { StoredScan } from '#lib/ports/scan-store.ts';
import { deps } from './deps.ts';
import { pricesOf } from './prices.ts';

/** The newest finished scan, undefined while the first one is still running or when it failed: see `scanProgress`. */
export const currentScan = (): Promise<Scan | undefined> => deps().scans.current();

/** Starts a scan unless one runs. */
export const startScan = (): ScanProgress => deps().scans.start();

/** Ends the running scan; what was shown before stays. */
export const cancelScan = (): ScanProgress => deps().scans.cancel();

/** What the newest scan is doing or how it ended. */
export const scanProgress = (): ScanProgress => deps().scans.progress();

/** The kept scans of a cluster or of all, newest first. */
export const scanHistory = (cluster?: string): Promise<readonly StoredScan[]> => deps().history.list(cluster);

/** A kept scan, assessed anew; undefined when it is not kept (any more). */
export const storedScan = (cluster: string, id: string): Promise<Result<Scan | undefined>> =>
  deps().history.scan(cluster, id);

/** Milliseconds after which a live scan is older than it should be, two of its intervals; undefined when none is scheduled. */
export function staleAfter(): number | undefined {
  const { HEADROOM_SCAN_EVERY: every } = deps().env;
  return every === 'off' ? undefined : 2 * every * 1000;
}

/** What the cluster's resources cost, as the environment says. */
export const prices = (): Prices => pricesOf(deps().env);
