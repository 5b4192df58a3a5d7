import type { Instant } from '../instant.ts';
import type { Resources } from './container.ts';

/** How a container last ended, as the kubelet reports it. */
export type Termination = {
  readonly reason: string | undefined;
  readonly exitCode: number;
  readonly startedAt: Instant | undefined;
  readonly finishedAt: Instant | undefined;
  readonly message: string | undefined;
};

export type ContainerStatus = {
  readonly name: string;
  readonly ready: boolean;
  readonly restarts: number;
  readonly state: 'running' | 'waiting' | 'terminated' | 'unknown';
  /** `CrashLoopBackOff`, `ImagePullBackOff`, …; undefined while running. */
  readonly reason: string | undefined;
  readonly startedAt: Instant | undefined;
  readonly ended: Termination | undefined;
  readonly lastEnd: Termination | undefined;
  readonly imageId: string | undefined;
  /** What the kubelet has really set (in-place resize may differ); before 1.27 the pod's own specification, with a LimitRange's defaults. */
  readonly actual: Resources | undefined;
};

export type Pod = {
  readonly name: string;
  readonly uid: string;
  readonly node: string | undefined;
  readonly phase: string;
  readonly qosClass: 'Guaranteed' | 'Burstable' | 'BestEffort' | undefined;
  readonly createdAt: Instant | undefined;
  readonly startedAt: Instant | undefined;
  readonly ready: boolean;
  /** When it last became ready: the end of its start when nothing restarted since. Undefined as long as it is not. */
  readonly readyAt?: Instant | undefined;
  /** False for pods of a replaced ReplicaSet or controller revision. */
  readonly current: boolean;
  readonly containers: readonly ContainerStatus[];
};
