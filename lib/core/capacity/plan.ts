import type { Money } from '../cost/money.ts';
import type { Known } from '../known.ts';
import type { Obstacle } from './obstacle.ts';
import type { ResourceList } from './planning-facts.ts';

/** Pods of one workload on one node. Bytes are of all of them together. */
export type PlacedPods = {
  readonly workload: string;
  readonly pods: number;
  readonly requests: ResourceList;
  readonly peak: Known<number>;
  readonly holds: Known<number>;
};

/** A node with what the plan puts on it. */
export type FilledNode = {
  readonly name: string;
  readonly pool: string;
  readonly zone: string | undefined;
  readonly allocatable: ResourceList;
  readonly maxPods: number;
  readonly free: ResourceList;
  readonly placed: readonly PlacedPods[];
};

/** Pods that find no node, and on how many nodes each obstacle stands in the way; several may stand on one. */
export type UnplacedPods = {
  readonly workload: string;
  readonly pods: number;
  readonly requests: ResourceList;
  readonly priority: number;
  readonly stoppedBy: readonly { readonly obstacle: Obstacle; readonly nodes: number }[];
};

/**
 * Whether everything has a place: `fits` as the scheduler itself would place it; `only packed` when only a tighter placement than the
 * scheduler looks for was found; `does not fit` when none was found. `proved` when no placement can exist.
 */
export type Fit =
  | { readonly answer: 'fits' | 'only packed' }
  | { readonly answer: 'does not fit'; readonly proved: boolean };

/** How many nodes of a pool suffice. `bound` is how many the pods that only it takes need at least. */
export type PoolNeed = {
  readonly pool: string;
  readonly nodes: number;
  /** Unknown when no number of its nodes takes all pods. */
  readonly needed: Known<number>;
  readonly bound: number;
  /** What one node costs an hour; unknown when nobody told it. */
  readonly perHour: Known<Money>;
};

/** What is left on the nodes, and how much of it one more pod of the typical size could use. */
export type Slack = {
  readonly resource: string;
  readonly allocatable: number;
  readonly requested: number;
  readonly free: number;
  readonly largestGap: number;
  /** Free room in gaps smaller than the average pod asks for: 0 to 1 of all that is free. */
  readonly fragmented: number;
};

/** One month of growth; month 0 is now. */
export type MonthAhead = {
  readonly month: number;
  readonly pods: number;
  readonly memory: number;
  readonly fit: Fit['answer'];
  /** Nodes needed by pool, grown where they do not suffice; undefined when no number of nodes would do. */
  readonly needed: Readonly<Record<string, number>> | undefined;
};

/** What happens when nodes go: pods of lost nodes look for a place while the others stay where they are. */
export type Survival = {
  readonly lost:
    | { readonly kind: 'fullest nodes'; readonly count: number }
    | { readonly kind: 'zone'; readonly zone: string; readonly count: number };
  readonly displaced: number;
  readonly pending: number;
  /** Pods of lower priority that had to make room. */
  readonly evicted: number;
};

/** A node on which more can be held than it has, when all heaps fill together. */
export type Overcommitted = {
  readonly node: string;
  readonly allocatable: number;
  /** At least so much: pods of which it is not known count with what they ask for. */
  readonly holds: number;
  readonly unknownPods: number;
  /** Workloads whose pods the kubelet evicts, in its order, until the rest fits. */
  readonly evictedFirst: readonly { readonly workload: string; readonly pods: number }[];
};

/** Nodes that cannot be drained at once because disruption budgets let fewer pods go than stand on them. */
export type SlowDrain = {
  readonly node: string;
  readonly workload: string;
  readonly pods: number;
  readonly mayLose: number;
};

/** What one set of pods on one set of nodes comes to. */
export type Outcome = {
  readonly pods: number;
  readonly pending: number;
  readonly fit: Fit;
  readonly nodes: readonly FilledNode[];
  readonly unplaced: readonly UnplacedPods[];
  readonly pools: readonly PoolNeed[];
  /** The least number of nodes that can hold all pods, over all pools; no placement beats it. */
  readonly bound: number;
  readonly slack: readonly Slack[];
  readonly months: readonly MonthAhead[];
  /** The first month in which pods stay pending as the scheduler places them; undefined within the months that were looked at. */
  readonly fullIn: number | undefined;
  readonly survival: readonly Survival[];
  readonly overcommitted: readonly Overcommitted[];
  readonly slowDrains: readonly SlowDrain[];
  /** What all nodes cost a month, and what the needed ones would. */
  readonly cost: Known<{ readonly all: Money; readonly needed: Money }>;
};

/** A scenario's answer beside its start's. */
export type Plan = {
  readonly start: Outcome;
  readonly outcome: Outcome;
  /** What stands between this plan and the cluster, each a sentence: facts that were missing and rules that are not planned with. */
  readonly notPlanned: readonly string[];
};
