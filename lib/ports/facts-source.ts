import type { ClusterFacts } from '#lib/core/model/cluster-facts.ts';
import type { Result } from '#lib/core/result.ts';
import type { UpstreamError } from './upstream-error.ts';

/** Gives all facts of one cluster: a live one by asking its servers, a stored one by reading its file. */
export type FactsSource = {
  /** What is read, for the banner and for progress: `context headroom-testbed`, `capture samples/shop.json.gz`. */
  readonly says: string;
  read(signal: AbortSignal, progress: (says: string) => void): Promise<Result<ClusterFacts, UpstreamError>>;
};
