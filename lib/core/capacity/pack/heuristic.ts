import type { Ledger } from './ledger.ts';
import type { Problem } from './problem.ts';

/** What a heuristic knows of sizes: every resource as a share of what an average node gives, weighted by how scarce it is. */
export type Sizes = {
  /** By group and resource, as in `Problem.asks`. */
  readonly share: Float64Array;
  /** The largest share of each group. */
  readonly size: Float64Array;
  /** What one unit of each resource is worth: 1 / what the average node gives. */
  readonly unit: Float64Array;
  /** How scarce each resource is: asked of all that is given, 0 to 1 and more. */
  readonly scarcity: Float64Array;
};

/** The sizes of a problem's groups for so many pods of each. */
export function sizesOf({ groups, nodes, resources, asks, gives }: Problem, pods: readonly number[]): Sizes {
  const width = resources.length;
  const total = new Float64Array(width);
  const asked = new Float64Array(width);
  for (let i = 0; i < gives.length; i += 1) total[i % width] = (total[i % width] ?? 0) + (gives[i] ?? 0);
  for (let i = 0; i < asks.length; i += 1)
    asked[i % width] = (asked[i % width] ?? 0) + (asks[i] ?? 0) * (pods[Math.floor(i / width)] ?? 0);
  const unit = total.map((sum) => (sum > 0 ? nodes.length / sum : 0));
  const scarcity = asked.map((sum, r) => (sum > 0 ? sum / Math.max(1, total[r] ?? 0) : 0));
  const share = asks.map((ask, i) => ask * (unit[i % width] ?? 0));
  const size = Float64Array.from(groups, (_, g) =>
    share.subarray(g * width, (g + 1) * width).reduce((a, b) => Math.max(a, b), 0),
  );
  return { share, size, unit, scarcity };
}

/** A way to choose the next node for a pod: what is tried first, and how a node that would take it is rated (the lowest wins). */
export type Heuristic = {
  readonly id: string;
  readonly title: string;
  /** Order of two groups of equal priority; none keeps the order in which they stand. */
  readonly weigh: ((sizes: Sizes, g: number, width: number) => number) | undefined;
  readonly rate: (ledger: Ledger, sizes: Sizes, g: number, n: number) => number;
  /** Whether the node that took one pod is the best for the next of the same group as long as it fits: then it is not looked for again. */
  readonly stays: boolean;
};

/** A node that is empty so far is opened only when no other will do. */
const OPENING = 1000;

const isEmpty = ({ placed, problem }: Ledger, n: number): boolean => {
  for (const g of placed[n]?.keys() ?? []) if (!problem.groups[g]?.perNode) return false;
  return true;
};

/** What would be left on a node, in shares of an average node, the scarce resources counting more. */
function left({ free, problem: { asks, resources } }: Ledger, { unit, scarcity }: Sizes, g: number, n: number): number {
  const width = resources.length;
  let sum = 0;
  for (let r = 0; r < width; r += 1)
    sum += ((free[n * width + r] ?? 0) - (asks[g * width + r] ?? 0)) * (unit[r] ?? 0) * (scarcity[r] ?? 0);
  return sum;
}

const largest: Heuristic['weigh'] = ({ size }, g) => size[g] ?? 0;
const summed: Heuristic['weigh'] = ({ share, scarcity }, g, width) => {
  let sum = 0;
  for (let r = 0; r < width; r += 1) sum += (share[g * width + r] ?? 0) * (scarcity[r] ?? 0);
  return sum;
};

/** How well what a pod asks lines up with what a node has left: pods of much CPU go where much CPU is left. */
function alignment(
  { free, problem: { resources } }: Ledger,
  { share, unit, scarcity }: Sizes,
  g: number,
  n: number,
): number {
  const width = resources.length;
  let dot = 0;
  let norm = 0;
  for (let r = 0; r < width; r += 1) {
    const room = (free[n * width + r] ?? 0) * (unit[r] ?? 0);
    dot += (share[g * width + r] ?? 0) * room * (scarcity[r] ?? 0);
    norm += room * room * (scarcity[r] ?? 0);
  }
  return norm === 0 ? 0 : dot / Math.sqrt(norm);
}

/** The scheduler's stand-in for a pod that asks for nothing. Source: pkg/scheduler/util/pod_resources.go (Kubernetes 1.34). */
const UNASKED: Readonly<Record<string, number>> = { cpu: 100, memory: 200 * 1024 * 1024 };

/**
 * LeastAllocated and BalancedAllocation for CPU and memory, each worth 1; the highest sum wins, so it is turned round here.
 * Source: plugins/noderesources/{least_allocated,balanced_allocation}.go (Kubernetes 1.34).
 */
function spreadScore({ free, problem: { asks, gives, resources } }: Ledger, g: number, n: number): number {
  const width = resources.length;
  let least = 0;
  const used = [0, 0];
  for (let r = 0; r < 2; r += 1) {
    const capacity = gives[n * width + r] ?? 0;
    const ask = asks[g * width + r] ?? 0;
    const remaining = (free[n * width + r] ?? 0) - (ask || (UNASKED[resources[r] ?? ''] ?? 0));
    if (capacity > 0) least += Math.max(0, Math.floor((remaining * 100) / capacity)) / 2;
    used[r] = capacity > 0 ? Math.min(1, (capacity - (free[n * width + r] ?? 0) + ask) / capacity) : 1;
  }
  const balanced = Math.floor((1 - Math.abs((used[0] ?? 0) - (used[1] ?? 0)) / 2) * 100);
  return Math.floor(least) + balanced;
}

/** As the scheduler itself does by default: pods as they come, each where most is left. */
export const SPREAD: Heuristic = {
  id: 'spread',
  title: 'as the scheduler spreads',
  weigh: undefined,
  rate: (ledger, _, g, n) => -spreadScore(ledger, g, n),
  stays: false,
};

/**
 * As a scheduler with the strategy MostAllocated does: pods as they come, each where least is left.
 * Source: plugins/noderesources/most_allocated.go (Kubernetes 1.34).
 */
export const TIGHT: Heuristic = {
  id: 'tight',
  title: 'as a scheduler that packs',
  weigh: undefined,
  rate: (ledger, sizes, g, n) => left(ledger, sizes, g, n),
  stays: true,
};

/** Best fit, the largest first: what moves single pods closer together. */
export const PACKED: Heuristic = {
  id: 'best-fit',
  title: 'best fit, largest first',
  weigh: largest,
  rate: (ledger, sizes, g, n) => left(ledger, sizes, g, n) + (isEmpty(ledger, n) ? OPENING : 0),
  stays: true,
};

/** Ways to pack tightly, the best on average first. */
export const HEURISTICS: readonly Heuristic[] = [
  {
    id: 'dot-product',
    title: 'dot product, largest sum first',
    weigh: summed,
    rate: (ledger, sizes, g, n) => -alignment(ledger, sizes, g, n) + (isEmpty(ledger, n) ? OPENING : 0),
    stays: true,
  },
  PACKED,
  {
    id: 'best-fit-sum',
    title: 'best fit, largest sum first',
    weigh: summed,
    rate: (ledger, sizes, g, n) => left(ledger, sizes, g, n) + (isEmpty(ledger, n) ? OPENING : 0),
    stays: true,
  },
  {
    id: 'first-fit',
    title: 'first fit, largest first',
    weigh: largest,
    rate: (_, __, ___, n) => n,
    stays: true,
  },
];
