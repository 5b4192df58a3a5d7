import type { FleetSummary } from '#lib/core/assess/summarize.ts';
import type { Outcome } from '#lib/core/compare/outcome.ts';
import type { Instant } from '#lib/core/instant.ts';
import type { ClusterFacts } from '#lib/core/model/cluster-facts.ts';
import type { WorkloadRef } from '#lib/core/model/refs.ts';
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

export type ScanToKeep = {
  readonly id: string;
  readonly facts: ClusterFacts;
  readonly summary: FleetSummary;
  /** What it came to for each container, as it was judged then. */
  readonly outcomes: readonly Outcome[];
};

/** One container in one of the kept scans. */
export type PastOutcome = { readonly scan: string; readonly takenAt: Instant; readonly outcome: Outcome };

/** Keeps scans, so that they can be assessed again, compared and shown after a restart. */
export type ScanStore = {
  /** Keeps a scan whole or not at all, in place of one of the same cluster and id, and drops those of the cluster that are too many or too old. The newest stays. */
  keep(scan: ScanToKeep): Promise<void>;
  /** Newest first; of one cluster, or of all. */
  list(cluster?: string): Promise<readonly StoredScan[]>;
  /** The facts of a scan; undefined when it is not kept (any more). The error says why what is kept cannot be read. */
  facts(cluster: string, id: string): Promise<Result<ClusterFacts | undefined>>;
  /** The same as the compressed bytes that are kept. */
  packed(cluster: string, id: string): Promise<Uint8Array | undefined>;
  /** What the kept scans came to for each container of a workload, newest first. */
  history(workload: WorkloadRef): Promise<readonly PastOutcome[]>;
  /** Bytes that all of it takes where it is kept. */
  size(): Promise<number>;
  close(): Promise<void>;
};

/** Facts as compressed bytes and back; given to a store, which does not know their shape. */
export type FactsCodec = {
  encode(facts: ClusterFacts): Promise<Uint8Array>;
  decode(bytes: Uint8Array): Promise<Result<ClusterFacts>>;
};

/** How long scans are kept. */
export type Retention = {
  /** The most of one cluster; thinned out with age. */
  readonly most: number;
  /** Older ones go; `undefined` lets none grow too old. */
  readonly milliseconds: number | undefined;
};
