import { bytes } from '../units/bytes.ts';
import { millicores } from '../units/millicores.ts';
import { obstacleOf } from './admits.ts';
import type { Demand, FilledSlot, Obstacle, Placed, Placement, Slot, Unplaced } from './placement.ts';

type Open = { readonly slot: Slot; free: Slot; readonly placed: Map<string, Placed> };

/**
 * Places pods on nodes, the largest first, each where it leaves least room (best fit decreasing). What it finds fits; what it does not
 * place may still fit in another order: compare with `nodesBound`. Size is the larger share of memory and CPU of an average node.
 */
export function pack(demands: readonly Demand[], slots: readonly Slot[]): Placement {
  const open = slots.map((slot): Open => ({ slot, free: slot, placed: new Map() }));
  const size = sizeOn(slots);
  const unplaced: Unplaced[] = [];
  for (const demand of demands.toSorted((one, other) => size(other) - size(one))) {
    const left = placeAll(demand, open, size);
    if (left > 0) unplaced.push({ demand, pods: left, obstacles: obstaclesOf(demand, open) });
  }
  const filled = open.map(({ slot, free, placed }): FilledSlot => ({ slot, free, placed: [...placed.values()] }));
  return { slots: filled, unplaced };
}

type Size = (need: Pick<Demand, 'memory' | 'cpu'>) => number;

function sizeOn(slots: readonly Slot[]): Size {
  const memory = slots.reduce((sum, slot) => sum + slot.memory, 0) / slots.length || 1;
  const cpu = slots.reduce((sum, slot) => sum + slot.cpu, 0) / slots.length || 1;
  return (need) => Math.max(need.memory / memory, need.cpu / cpu);
}

/** Places pod after pod and says how many found no node. */
function placeAll(demand: Demand, open: readonly Open[], size: Size): number {
  for (let left = demand.pods; left > 0; left -= 1) {
    const best = tightest(demand, open, size);
    if (!best) return left;
    take(best, demand);
  }
  return 0;
}

function tightest(demand: Demand, open: readonly Open[], size: Size): Open | undefined {
  let best: Open | undefined;
  for (const candidate of open)
    if (obstacleOf(demand, candidate.free) === undefined && (!best || size(candidate.free) < size(best.free)))
      best = candidate;
  return best;
}

function take(node: Open, { workload, memory, cpu }: Demand): void {
  const { free, placed } = node;
  node.free = {
    ...free,
    memory: bytes(free.memory - memory),
    cpu: millicores(free.cpu - cpu),
    pods: free.pods - 1,
  };
  placed.set(workload, { workload, memory, pods: (placed.get(workload)?.pods ?? 0) + 1 });
}

function obstaclesOf(demand: Demand, open: readonly Open[]): Unplaced['obstacles'] {
  const counts: Partial<Record<Obstacle, number>> = {};
  for (const { free } of open) {
    const obstacle = obstacleOf(demand, free);
    if (obstacle) counts[obstacle] = (counts[obstacle] ?? 0) + 1;
  }
  return counts;
}
