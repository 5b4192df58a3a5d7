import type { ScanState } from '#lib/http/contract/scan.ts';
import type { ScanHead } from './source-banner.tsx';

/** What the frame tells of one cluster: the scan that is shown, and why the newest one gave none. */
export type ClusterHead = {
  /** Undefined where there is one cluster. */
  readonly name: string | undefined;
  readonly scan: ScanHead | undefined;
  readonly trouble: ScanState['error'];
};

/** The scans that a page shows: of one cluster, or of all that have one. */
export const headsIn = (clusters: readonly ClusterHead[], scope: string | undefined): readonly ScanHead[] =>
  clusters.flatMap(({ name, scan }) => (scan === undefined || (scope !== undefined && name !== scope) ? [] : scan));
