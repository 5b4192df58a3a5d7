import type { SourceHealth } from '#lib/core/model/cluster-facts.ts';
import type { Gap } from '#lib/core/model/gap.ts';
import type { ConntrackUse } from '#lib/core/model/node.ts';
import type { UsageWindow } from '#lib/core/model/usage.ts';
import type { Workload } from '#lib/core/model/workload.ts';
import type { Result } from '#lib/core/result.ts';
import type { UpstreamError } from './upstream-error.ts';

export type UsageAnswer = {
  /** By `containerKey`. A container that is absent was not measured: see `gaps`. */
  readonly usage: Readonly<Record<string, UsageWindow>>;
  /** By node; absent when the source tells nothing of nodes. */
  readonly conntrack?: Readonly<Record<string, ConntrackUse>>;
  readonly health: SourceHealth;
  readonly gaps: readonly Gap[];
};

/** Reads what containers and JVMs used over a window. The number of questions does not grow with the number of workloads. */
export type MetricsReader = {
  read(
    workloads: readonly Workload[],
    windowSeconds: number,
    signal: AbortSignal,
    progress: (says: string) => void,
  ): Promise<Result<UsageAnswer, UpstreamError>>;
};
