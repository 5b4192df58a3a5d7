import type { Instant } from '../instant.ts';
import type { Known } from '../known.ts';
import type { Container } from './container.ts';
import type { Pod } from './pod.ts';
import type { WorkloadRef } from './refs.ts';
import type { Scheduling } from './scheduling.ts';

/** The Helm release a workload belongs to, read from its labels and annotations. */
export type HelmRelease = {
  readonly name: string;
  readonly namespace: string;
  readonly chart: string | undefined;
  readonly chartVersion: string | undefined;
  readonly appVersion: string | undefined;
};

export type Volume = {
  readonly name: string;
  readonly kind: 'emptyDir' | 'memory' | 'configMap' | 'secret' | 'persistent' | 'hostPath' | 'other';
  readonly sizeLimit: string | undefined;
};

/** What every pod of the workload is made from. */
export type PodTemplate = {
  readonly containers: readonly Container[];
  readonly volumes: readonly Volume[];
  readonly labels: Readonly<Record<string, string>>;
  readonly annotations: Readonly<Record<string, string>>;
  readonly nodeSelector: Readonly<Record<string, string>>;
  readonly restartPolicy: string;
  readonly terminationGracePeriodSeconds: number;
  readonly shareProcessNamespace: boolean;
  readonly priorityClassName: string | undefined;
  readonly imagePullSecrets: readonly string[];
  /** Absent where nobody read it, as in captures of before: then nothing is known of it, not that there are no rules. */
  readonly scheduling?: Scheduling;
};

/**
 * A template of these containers and of nothing else, with what the API server fills in.
 * Source: SetDefaults_PodSpec in pkg/apis/core/v1/defaults.go (Kubernetes 1.34).
 */
export const templateOf = (containers: readonly Container[]): PodTemplate => ({
  containers,
  volumes: [],
  labels: {},
  annotations: {},
  nodeSelector: {},
  restartPolicy: 'Always',
  terminationGracePeriodSeconds: 30,
  shareProcessNamespace: false,
  priorityClassName: undefined,
  imagePullSecrets: [],
});

/** The top of an owner chain with the pods that stand under it. */
export type Workload = {
  readonly ref: WorkloadRef;
  readonly apiVersion: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly annotations: Readonly<Record<string, string>>;
  readonly helm: HelmRelease | undefined;
  readonly replicas: Known<number>;
  readonly createdAt: Instant | undefined;
  /** Pods above the wished number during a rollout, as it is written: `25%` or `1`. Absent where it does not roll out that way. */
  readonly maxSurge?: string;
  readonly template: PodTemplate;
  readonly pods: readonly Pod[];
};
