import type { Instant } from '../instant.ts';
import type { Known } from '../known.ts';
import type { Gap } from '../model/gap.ts';
import type { ConntrackUse, Node } from '../model/node.ts';
import type { Scheduling } from '../model/scheduling.ts';

/** Amounts by resource name: bytes of `memory`, `ephemeral-storage` and huge pages, millicores of `cpu`, pieces of all others. */
export type ResourceList = Readonly<Record<string, number>>;

/** What decides where a pod may go, besides its requests. */
export type PodRules = {
  readonly labels: Readonly<Record<string, string>>;
  readonly nodeSelector: Readonly<Record<string, string>>;
  readonly scheduling: Scheduling;
};

/** One pod's memory under a strategy: what it asks for and what it can come to hold, over all its containers, in bytes. */
export type AdvisedPod = { readonly memoryRequest: number; readonly holds: Known<number> };

/** The pods of one workload, all alike to the scheduler. */
export type PodGroup = {
  /** `workloadKey`; for a planned workload a key of the same form. */
  readonly workload: string;
  readonly namespace: string;
  readonly kind: string;
  readonly name: string;
  readonly pods: number;
  /** A DaemonSet: one pod on every node that takes it, and `pods` is not asked. */
  readonly perNode: boolean;
  readonly requests: ResourceList;
  readonly rules: PodRules;
  readonly priority: number;
  /** What a pod can come to hold: the budgets of its JVMs with the limits of its other containers. */
  readonly holds: Known<number>;
  /** The highest working set of a pod in the window. */
  readonly peak: Known<number>;
  /** By strategy; a strategy that advises nothing here is absent. */
  readonly advised: Readonly<Record<string, AdvisedPod>>;
  /** Where its pods run now: how many by node. */
  readonly runsOn: Readonly<Record<string, number>>;
  /** What its autoscaler may raise it to; undefined without one. */
  readonly maxPods: number | undefined;
  /** Pods that a rollout adds at the same time, as written: `25%` or `1`; undefined where that is not how it rolls out. */
  readonly surge: string | undefined;
  /** Pods that its disruption budgets let go at the same time; undefined without a budget. */
  readonly mayLose: number | undefined;
};

/** All that planning needs of a scan: small enough to travel to a browser, plain enough for a worker. */
export type PlanningFacts = {
  readonly cluster: string;
  readonly scan: string;
  readonly takenAt: Instant;
  readonly groups: readonly PodGroup[];
  readonly nodes: readonly PlanningNode[];
  readonly conntrack: Readonly<Record<string, ConntrackUse>>;
  /** Workloads that cannot be placed because a fact is missing. */
  readonly gaps: readonly Gap[];
};

/** A node as the scheduler sees it. */
export type PlanningNode = Pick<Node, 'name' | 'labels' | 'taints' | 'ready' | 'unschedulable'> & {
  /** What names the group of nodes that are bought and scaled together. */
  readonly pool: string;
  readonly zone: string | undefined;
  /** The type as it is sold, where the cloud's label tells it. */
  readonly shape: string | undefined;
  readonly cores: number;
  readonly allocatable: ResourceList;
  readonly maxPods: number;
};
