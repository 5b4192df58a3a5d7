import type { BudgetFacts } from '../budget/budget-facts.ts';
import type { Known } from '../known.ts';
import type { HorizontalAutoscaler, LimitRange, ResourceQuota, VerticalAutoscaler } from '../model/policies.ts';
import type { Bytes } from '../units/bytes.ts';

/** What of the namespace and of the workload bounds an advice; lists are empty when nothing applies. */
export type Bounds = {
  readonly limitRanges: readonly LimitRange[];
  readonly quotas: readonly ResourceQuota[];
  readonly horizontal: readonly HorizontalAutoscaler[];
  readonly vertical: readonly VerticalAutoscaler[];
  /** Pods that the quota has to hold. */
  readonly replicas: number;
  /** What the kubelet does when the limit of a running container is changed. */
  /** Whether all of the pod but this container's memory asks for what it is limited to. */
  readonly restIsGuaranteed?: boolean | undefined;
  readonly memoryResizePolicy?: 'NotRequired' | 'RestartContainer' | undefined;
};

export const NO_BOUNDS: Bounds = { limitRanges: [], quotas: [], horizontal: [], vertical: [], replicas: 1 };

/** How a team wants its advice written. */
export type Preferences = {
  /** `as-found` keeps -Xmx where -Xmx stands and gives a percentage elsewhere. */
  readonly heapAs: 'as-found' | 'percentage' | 'xmx';
  /** `as-found` keeps request = limit where it is so, and the request below the limit where it is so. */
  readonly quality: 'as-found' | 'guaranteed' | 'burstable';
};

export const PREFERENCES: Preferences = { heapAs: 'as-found', quality: 'as-found' };

/** Everything an advice is made from. */
export type AdviceFacts = BudgetFacts & {
  readonly limit: Known<Bytes | 'unset'>;
  readonly request: Known<Bytes | 'unset'>;
  readonly bounds: Bounds;
  readonly preferences: Preferences;
};
