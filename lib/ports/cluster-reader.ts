import type { ClusterFacts } from '#lib/core/model/cluster-facts.ts';
import type { Result } from '#lib/core/result.ts';
import type { UpstreamError } from './upstream-error.ts';

/** The part of a cluster's facts that its own API tells; usage is joined to it afterwards. */
export type ObjectFacts = Omit<ClusterFacts, 'usage' | 'images'>;

/** Reads workloads, pods, nodes and policies. What cannot be read is a gap in the answer; an error means that nothing was. */
export type ClusterReader = {
  read(signal: AbortSignal, progress: (says: string) => void): Promise<Result<ObjectFacts, UpstreamError>>;
};
