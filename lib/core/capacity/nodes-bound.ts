import type { Demand, Slot } from './placement.ts';

/**
 * The least number of nodes that can hold the demands, whatever the order: the largest nodes are taken until memory, CPU and pod count
 * each suffice. No packing does better, so the distance to it says how good a plan can still become.
 */
export function nodesBound(demands: readonly Demand[], slots: readonly Slot[]): number {
  const need = (of: (demand: Demand) => number): number => demands.reduce((sum, one) => sum + of(one) * one.pods, 0);
  return Math.max(
    nodesFor(
      need(({ memory }) => memory),
      slots.map(({ memory }) => memory),
    ),
    nodesFor(
      need(({ cpu }) => cpu),
      slots.map(({ cpu }) => cpu),
    ),
    nodesFor(
      need(() => 1),
      slots.map(({ pods }) => pods),
    ),
  );
}

/** How many of the largest sizes add up to the need; one more than there are when all together do not. */
function nodesFor(need: number, sizes: readonly number[]): number {
  let left = need;
  let taken = 0;
  for (const size of sizes.toSorted((one, other) => other - one)) {
    if (left <= 0) return taken;
    left -= size;
    taken += 1;
  }
  return left <= 0 ? taken : taken + 1;
}
