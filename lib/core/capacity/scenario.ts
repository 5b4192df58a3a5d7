import type { Taint } from '../model/node.ts';
import type { Bytes } from '../units/bytes.ts';
import type { Millicores } from '../units/millicores.ts';
import type { PodRules, ResourceList } from './planning-facts.ts';

/** Which workloads a change is about, named by namespace or by `workloadKey`. */
export type Selection =
  | { readonly kind: 'all' }
  | { readonly kind: 'namespaces'; readonly namespaces: readonly string[] }
  | { readonly kind: 'workloads'; readonly workloads: readonly string[] };

/** Where a scenario starts: a scan, as it is or with a strategy's advice followed. */
export type Start = {
  readonly scan: string;
  readonly advice: { readonly strategy: string; readonly to: Selection } | undefined;
};

/** What one node of a kind may give to pods, after what the system keeps. Undefined ephemeral storage is not looked at. */
export type NodeShape = {
  /** The type as it is sold (`m7i.2xlarge`), or a name of one's own. */
  readonly name: string;
  readonly memory: Bytes;
  readonly cpu: Millicores;
  readonly pods: number;
  readonly ephemeralStorage?: Bytes;
  /** Processors of the machine: what its connection table is sized by. */
  readonly cores: number;
};

/** A pool with another count or another shape, or one that does not exist yet: then it has a count and a shape. */
export type PoolChange = {
  readonly pool: string;
  readonly nodes: number | undefined;
  readonly shape: NodeShape | undefined;
  /** Where a new pool's nodes stand, in turn; empty for none. A pool that exists keeps its zones. */
  readonly zones: readonly string[];
  /** Labels and taints of a new pool's nodes. */
  readonly labels: Readonly<Record<string, string>>;
  readonly taints: readonly Taint[];
};

/** More or fewer pods: `percent` at once, `percentPerMonth` compounded from then on. Later rows win for a workload that several name. */
export type Growth = { readonly of: Selection; readonly percent: number; readonly percentPerMonth: number };

/** A workload that does not run yet: typed, read from a pasted manifest, or a copy of one that runs. */
export type NewWorkload = {
  readonly namespace: string;
  readonly name: string;
  readonly pods: number;
  /** What one pod asks for. */
  readonly requests: ResourceList;
  /** What a pod can come to hold, in bytes; undefined is not known. */
  readonly holds: number | undefined;
  readonly rules: PodRules;
  /** Where it comes from, for people: `typed`, `copy of shop/cart`. */
  readonly origin: string;
};

/** One pod more on every node that takes ordinary pods. */
export type PerNodePod = { readonly name: string; readonly memory: Bytes; readonly cpu: Millicores };

/** What a node costs an hour, as the person or the price list says. */
export type Price = { readonly perHour: number; readonly currency: string; readonly origin: string };

/** What is changed against the start. Nothing changed is `NO_CHANGES`. */
export type Changes = {
  readonly pools: readonly PoolChange[];
  /** Pods by `workloadKey`. */
  readonly replicas: Readonly<Record<string, number>>;
  readonly growth: readonly Growth[];
  readonly added: readonly NewWorkload[];
  /** `nodes` are the ones whose loss hurts most, after the zone is gone. */
  readonly failure: { readonly nodes: number; readonly zone: string | undefined };
  readonly perNode: readonly PerNodePod[];
  /** Share of every node that planned pods may not take. */
  readonly headroomPercent: number;
  readonly autoscalers: 'as they are' | 'at their maximum';
  /** Pods that a rollout of every Deployment adds at the same time: as each says, or a percentage of its pods. */
  readonly surge: 'none' | 'as declared' | number;
  /** At most so many pods on a node; undefined leaves each node its own. */
  readonly podsPerNode: number | undefined;
  /** Connections that a pod holds on average and the share of the table that may fill; undefined is not planned with. */
  readonly conntrack: { readonly perPod: number; readonly fillPercent: number } | undefined;
  /** By pool. */
  readonly prices: Readonly<Record<string, Price>>;
  /** How the scheduler scores: `spread` is its default, `tight` is its MostAllocated strategy. */
  readonly placing: 'spread' | 'tight';
  readonly months: number;
};

/** A plan that can be kept, named and compared: plain values, all that a person chose. */
export type Scenario = { readonly start: Start; readonly changes: Changes };

/** The start as it is. Twelve months are looked ahead. */
export const NO_CHANGES: Changes = {
  pools: [],
  replicas: {},
  growth: [],
  added: [],
  failure: { nodes: 0, zone: undefined },
  perNode: [],
  headroomPercent: 0,
  autoscalers: 'as they are',
  surge: 'none',
  podsPerNode: undefined,
  conntrack: undefined,
  prices: {},
  placing: 'spread',
  months: 12,
};
