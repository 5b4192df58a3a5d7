import { nodesBound } from '../pack/bound.ts';
import { emptyNodes } from '../pack/empty-nodes.ts';
import { HEURISTICS, type Heuristic, SPREAD, sizesOf, TIGHT } from '../pack/heuristic.ts';
import { type Packing, pack, usedNodes } from '../pack/pack.ts';
import type { Problem } from '../pack/problem.ts';
import type { Fit } from '../plan.ts';
import type { Changes } from '../scenario.ts';

/** How the cluster's scheduler scores nodes. */
const schedulerOf = (placing: Changes['placing']): Heuristic => (placing === 'tight' ? TIGHT : SPREAD);

/** The placement with the fewest pods pending of those that were tried; where the bound says that none can be whole, one is tried. */
function fullest(problem: Problem, pods: readonly number[]): Packing {
  const isHopeless = nodesBound(problem, pods) > problem.nodes.length;
  let best: Packing | undefined;
  for (const heuristic of HEURISTICS) {
    const packing = pack(problem, pods, heuristic);
    if (best === undefined || packing.pending < best.pending) best = packing;
    if (best.pending === 0 || isHopeless) return best;
  }
  if (best === undefined) throw new Error('there is no heuristic');
  return best;
}

/** So near to the bound the search for fewer nodes ends: what is left to win is less than what the estimate of growth is worth. */
const NEAR = 0.02;

/** The placement on the fewest nodes that was found, of those with the fewest pods pending, and how many it uses. */
export function fewestNodes(
  problem: Problem,
  pods: readonly number[],
): { readonly packing: Packing; readonly nodes: number } {
  const bound = nodesBound(problem, pods);
  const sizes = sizesOf(problem, pods);
  let best: { readonly packing: Packing; readonly nodes: number } | undefined;
  for (const heuristic of HEURISTICS) {
    const packing = pack(problem, pods, heuristic);
    emptyNodes(packing.ledger, sizes, bound);
    const nodes = usedNodes(packing.ledger).length;
    const { pending } = packing;
    if (
      best === undefined ||
      pending < best.packing.pending ||
      (pending === best.packing.pending && nodes < best.nodes)
    )
      best = { packing, nodes };
    if (best.packing.pending === 0 ? best.nodes <= bound + Math.floor(bound * NEAR) : bound > problem.nodes.length)
      return best;
  }
  if (best === undefined) throw new Error('there is no heuristic');
  return best;
}

/** Whether no order at all would do: a group fits no empty node, or the bound is past the nodes there are. */
function isImpossible({ left, ledger: { problem } }: Packing, pods: readonly number[]): boolean {
  const { groups, resources, asks, gives, open, nodes } = problem;
  const width = resources.length;
  const fitsAlone = (g: number): boolean =>
    (open[g] ?? new Int32Array()).some((n) =>
      resources.every((_, r) => (asks[g * width + r] ?? 0) <= (gives[n * width + r] ?? 0)),
    );
  return groups.keys().some((g) => (left[g] ?? 0) > 0 && !fitsAlone(g)) || nodesBound(problem, pods) > nodes.length;
}

/** A placement of everything, as the scheduler would find it where it can, else the tightest that was found. */
export function place(
  problem: Problem,
  pods: readonly number[],
  placing: Changes['placing'],
): { readonly packing: Packing; readonly fit: Fit } {
  const scheduled = pack(problem, pods, schedulerOf(placing));
  if (scheduled.pending === 0) return { packing: scheduled, fit: { answer: 'fits' } };
  const packed = fullest(problem, pods);
  if (packed.pending === 0) return { packing: packed, fit: { answer: 'only packed' } };
  const packing = packed.pending < scheduled.pending ? packed : scheduled;
  return { packing, fit: { answer: 'does not fit', proved: isImpossible(packing, pods) } };
}

/** Whether everything has a place once nodes are gone and the displaced were placed again. */
export const fitAfter = (before: Fit, after: Packing, pods: readonly number[]): Fit =>
  after.pending > 0 ? { answer: 'does not fit', proved: isImpossible(after, pods) } : before;

/** Pods that look for a place while the others stay where they stand, as the scheduler would place them. */
export const replace = (
  problem: Problem,
  pods: readonly number[],
  placing: Changes['placing'],
  standing: Parameters<typeof pack>[3],
): Packing => pack(problem, pods, schedulerOf(placing), standing);
