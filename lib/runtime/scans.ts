import type { Prices } from '#lib/core/cost/prices.ts';
import type { Result } from '#lib/core/result.ts';
import type { Scan, ScanProgress } from '#lib/ports/scan.ts';
import type { StoredScan } from '#lib/ports/scan-store.ts';
import { type ClusterScans, deps } from './deps.ts';
import type { Env } from './env.ts';
import { pricesOf } from './prices.ts';

/** One cluster as it stands: the scan that is shown and what the newest one is doing. `name` is undefined where there is one. */
export type ClusterState = {
  readonly name: string | undefined;
  readonly scan: Scan | undefined;
  readonly progress: ScanProgress;
  /** Milliseconds after which a live scan is older than it should be, two of its intervals; undefined when none is scheduled. */
  readonly staleAfter: number | undefined;
};

const chosen = (name: string | undefined): readonly ClusterScans[] => {
  const { clusters } = deps();
  return name === undefined ? clusters : clusters.filter((cluster) => cluster.name === name);
};

/** The names of the clusters where there are several; none where there is one. */
export const clusterNames = (): readonly string[] => deps().clusters.flatMap(({ name }) => name ?? []);

const staleAfterOf = ({ HEADROOM_SCAN_EVERY: every }: Env): number | undefined =>
  every === 'off' ? undefined : 2 * every * 1000;

/** All clusters, or the one of that name, in the order of the environment; one that cannot be read hides no other. */
export const clusterStates = (name?: string): Promise<readonly ClusterState[]> =>
  Promise.all(
    chosen(name).map(async (cluster) => ({
      name: cluster.name,
      scan: await cluster.scans.current(),
      progress: cluster.scans.progress(),
      staleAfter: staleAfterOf(cluster.env),
    })),
  );

/** The newest finished scan of the first cluster, or of the one of that name; undefined while there is none: see `clusterStates`. */
export const currentScan = async (name?: string): Promise<Scan | undefined> => chosen(name)[0]?.scans.current();

/** Starts a scan of each cluster, or of the one of that name, unless one runs; where it is another replica's duty, that one is asked. */
export async function startScan(name?: string): Promise<void> {
  await Promise.all(chosen(name).map(({ duty }) => duty.want('scan')));
}

/** Ends the running scans; what was shown before stays. */
export async function cancelScan(name?: string): Promise<void> {
  await Promise.all(chosen(name).map(({ duty }) => duty.want('cancel')));
}

/** The kept scans of a cluster or of all, newest first. */
export const scanHistory = (cluster?: string): Promise<readonly StoredScan[]> => deps().history.list(cluster);

/** A kept scan, assessed anew; undefined when it is not kept (any more). */
export const storedScan = (cluster: string, id: string): Promise<Result<Scan | undefined>> =>
  deps().history.scan(cluster, id);

/** What the cluster's resources cost, as the environment says. */
export const prices = (): Prices => pricesOf(deps().env);

/** What a person has set for the fleet: prices, and the label that names an owner. */
export const fleetSettings = (): { readonly prices: Prices; readonly ownerLabel: string | undefined } => ({
  prices: prices(),
  ownerLabel: deps().env.HEADROOM_OWNER_LABEL,
});
