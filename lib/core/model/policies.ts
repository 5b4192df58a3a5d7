import type { Bytes } from '../units/bytes.ts';
import type { Millicores } from '../units/millicores.ts';
import type { WorkloadRef } from './refs.ts';
import type { LabelSelector } from './scheduling.ts';

/** An autoscaler of replicas that acts on a workload. */
export type HorizontalAutoscaler = {
  readonly target: WorkloadRef;
  readonly name: string;
  readonly minReplicas: number;
  readonly maxReplicas: number;
  /** Resources it scales on, such as `cpu` and `memory`. */
  readonly metrics: readonly string[];
};

/** An autoscaler of requests that acts on a workload. */
export type VerticalAutoscaler = { readonly target: WorkloadRef; readonly name: string; readonly updateMode: string };

/** What a namespace's LimitRange does to containers: defaults that fill in, bounds that refuse. */
export type LimitRange = {
  readonly namespace: string;
  readonly name: string;
  readonly defaultMemoryLimit: Bytes | undefined;
  readonly defaultMemoryRequest: Bytes | undefined;
  readonly maxMemory: Bytes | undefined;
  readonly minMemory: Bytes | undefined;
  readonly maxLimitRequestRatio: number | undefined;
};

export type ResourceQuota = {
  readonly namespace: string;
  readonly name: string;
  readonly hardMemoryLimits: Bytes | undefined;
  readonly usedMemoryLimits: Bytes | undefined;
  readonly hardMemoryRequests: Bytes | undefined;
  readonly usedMemoryRequests: Bytes | undefined;
  readonly hardCpuRequests: Millicores | undefined;
  readonly usedCpuRequests: Millicores | undefined;
};

/** How many pods of a selector may be away by a drain. A share is written with `%`; one of the two is given. */
export type DisruptionBudget = {
  readonly namespace: string;
  readonly name: string;
  readonly selector: LabelSelector | undefined;
  readonly minAvailable: string | undefined;
  readonly maxUnavailable: string | undefined;
};

export type Policies = {
  readonly horizontalAutoscalers: readonly HorizontalAutoscaler[];
  readonly verticalAutoscalers: readonly VerticalAutoscaler[];
  readonly limitRanges: readonly LimitRange[];
  readonly resourceQuotas: readonly ResourceQuota[];
  /** Absent where nobody read them, as in captures of before. */
  readonly disruptionBudgets?: readonly DisruptionBudget[];
};
