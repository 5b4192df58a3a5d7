import type { Assessment } from '#lib/core/assess/assessment.ts';
import type { Instant } from '#lib/core/instant.ts';
import type { ClusterFacts } from '#lib/core/model/cluster-facts.ts';
import type { UpstreamError } from './upstream-error.ts';

/** One trip from the sources to what pages print. */
export type Scan = {
  /** Names the scan in links and in the store: the moment of its facts, `2026-11-24T08-00-00-000Z`. */
  readonly id: string;
  readonly startedAt: Instant;
  readonly finishedAt: Instant;
  readonly facts: ClusterFacts;
  /** How often workloads of it were judged again since, as the cluster changed; absent when none was. */
  readonly revision?: number;
  readonly assessments: readonly Assessment[];
};

export type ProgressLine = { readonly at: Instant; readonly says: string };

/** What the newest scan is doing or how it ended. An earlier scan stays the current one when a later fails. */
export type ScanProgress = {
  readonly state: 'idle' | 'running' | 'done' | 'failed' | 'cancelled';
  /** What is read: `context headroom-testbed`. */
  readonly source: string;
  readonly startedAt: Instant | undefined;
  readonly finishedAt: Instant | undefined;
  /** The newest lines, oldest first. */
  readonly lines: readonly ProgressLine[];
  readonly error: UpstreamError | undefined;
};
