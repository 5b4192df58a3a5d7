import type { Bytes } from '../units/bytes.ts';
import type { Millicores } from '../units/millicores.ts';

/** What keeps pods off a node that do not tolerate it. */
export type Taint = { readonly key: string; readonly value: string; readonly effect: string };

/** What a node tells of itself that decides how a JVM on it sees its container. */
export type Node = {
  readonly name: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly arch: string;
  readonly kernel: string;
  readonly osImage: string;
  readonly runtime: string;
  readonly kubelet: string;
  readonly ready: boolean;
  readonly unschedulable: boolean;
  readonly taints: readonly Taint[];
  /** Swap of the node, where its kubelet tells it (1.34 and later). */
  readonly swap?: Bytes;
  readonly capacity: NodeResources;
  readonly allocatable: NodeResources;
};

/** How full the kernel's table of connections is: all pods of a node share one. */
export type ConntrackUse = { readonly entries: number; readonly limit: number };

export type NodeResources = {
  readonly memory: Bytes;
  readonly cpu: Millicores;
  readonly pods: number;
  /** All others by name: bytes of `ephemeral-storage` and huge pages, pieces of extended resources. Absent where nobody read them. */
  readonly others?: Readonly<Record<string, number>>;
};
