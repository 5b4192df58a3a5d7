import type { Bytes } from '../units/bytes.ts';
import type { Millicores } from '../units/millicores.ts';

/** Pods of one kind that want a place: a workload's, all alike. */
export type Demand = {
  readonly workload: string;
  readonly memory: Bytes;
  readonly cpu: Millicores;
  readonly pods: number;
  readonly nodeSelector: Readonly<Record<string, string>>;
};

/** A node as the scheduler sees it: what it may give. DaemonSets' pods are placed before all others. */
export type Slot = {
  readonly name: string;
  readonly zone: string;
  readonly memory: Bytes;
  readonly cpu: Millicores;
  readonly pods: number;
  readonly labels: Readonly<Record<string, string>>;
};

/** The resource or rule that keeps a pod off a node. */
export type Obstacle = 'memory' | 'cpu' | 'pods' | 'node selector';

export type Placed = { readonly workload: string; readonly pods: number; readonly memory: Bytes };

export type FilledSlot = { readonly slot: Slot; readonly placed: readonly Placed[]; readonly free: Slot };

/** Pods that found no node: how many, and on how many nodes each obstacle stood in the way. */
export type Unplaced = {
  readonly demand: Demand;
  readonly pods: number;
  readonly obstacles: Readonly<Partial<Record<Obstacle, number>>>;
};

export type Placement = { readonly slots: readonly FilledSlot[]; readonly unplaced: readonly Unplaced[] };
