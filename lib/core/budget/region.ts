import { type Bytes, sum } from '../units/bytes.ts';

/** The regions of a JVM process, in the order of the budget bar: off-heap first, heap last. */
export const REGION_IDS = [
  'native',
  'gc',
  'code-cache',
  'metaspace',
  'class-space',
  'thread-stacks',
  'direct-buffers',
  'mapped-files',
  'heap',
] as const;

export type RegionId = (typeof REGION_IDS)[number];

/** How a figure came to be: decided by a flag or the VM, read from metrics, computed from others, or taken for want of better. */
export type Basis = 'resolved' | 'measured' | 'modelled' | 'assumed';

/** One region of the process with what it can come to hold. */
export type Region = {
  readonly id: RegionId;
  readonly size: Bytes;
  readonly basis: Basis;
  /** One sentence with its numbers. */
  readonly because: string;
  /** What it held at its highest, where that was measured. */
  readonly observed?: Bytes;
};

export type MemoryBudget = { readonly regions: readonly Region[]; readonly total: Bytes };

/** What of a budget rests on no assumption. Only this part may accuse: a figure taken for want of better proves no overrun. */
export const certainPart = ({ regions }: MemoryBudget): Bytes =>
  sum(regions.filter(({ basis }) => basis !== 'assumed').map(({ size }) => size));
