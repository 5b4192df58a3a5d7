import type { FleetSummary } from '#lib/core/assess/summarize.ts';
import type { Instant } from '#lib/core/instant.ts';
import type { ClusterFacts } from '#lib/core/model/cluster-facts.ts';
import type { Result } from '#lib/core/result.ts';

/** What a kept scan came to, told without reading its facts. */
export type StoredScan = {
  readonly id: string;
  readonly cluster: string;
  readonly takenAt: Instant;
  /** Size of the compressed facts. */
  readonly bytes: number;
  readonly workloads: number;
  readonly gaps: number;
  readonly summary: FleetSummary;
};

export type ScanToKeep = { readonly id: string; readonly facts: ClusterFacts; readonly summary: FleetSummary };

/** Keeps the facts of scans, so that they can be assessed again, compared and shown after a restart. */
export type ScanStore = {
  /** Keeps a scan, in place of one of the same cluster and id, and drops those of the cluster that are too many. The newest stays. */
  keep(scan: ScanToKeep): Promise<void>;
  /** Newest first; of one cluster, or of all. */
  list(cluster?: string): Promise<readonly StoredScan[]>;
  /** The facts of a scan; undefined when it is not kept (any more). The error says why what is kept cannot be read. */
  facts(cluster: string, id: string): Promise<Result<ClusterFacts | undefined>>;
  close(): Promise<void>;
};

/** Facts as compressed bytes and back; given to a store, which does not know their shape. */
export type FactsCodec = {
  encode(facts: ClusterFacts): Promise<Uint8Array>;
  decode(bytes: Uint8Array): Promise<Result<ClusterFacts>>;
};
