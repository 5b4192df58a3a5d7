import type { ClusterFacts } from '#lib/core/model/cluster-facts.ts';
import type { Result } from '#lib/core/result.ts';
import type { UpstreamError } from './upstream-error.ts';

/** Keeps the facts of a cluster as one file. */
export type CaptureWriter = {
  write(facts: ClusterFacts): Promise<Result<{ readonly path: string; readonly bytes: number }, UpstreamError>>;
};
