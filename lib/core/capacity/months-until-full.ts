import type { ClusterDemand } from './cluster-demand.ts';
import type { Slot } from './placement.ts';
import { type Scenario, whatIf } from './what-if.ts';

/** How far ahead a plan looks; beyond it nothing is said. */
export const HORIZON_MONTHS = 24;

/**
 * The first month in which pods stay pending when all workloads grow by `percentPerMonth`, compounded; 0 when they do already,
 * undefined when everything fits to the horizon. Growth is searched by halving: more pods never make room.
 */
export function monthsUntilFull(
  demand: ClusterDemand,
  slots: readonly Slot[],
  scenario: Scenario,
  percentPerMonth: number,
): number | undefined {
  const isFull = (month: number): boolean => {
    const factor = (1 + scenario.growthPercent / 100) * (1 + percentPerMonth / 100) ** month;
    return whatIf(demand, slots, { ...scenario, growthPercent: (factor - 1) * 100 }).pendingPods > 0;
  };
  if (isFull(0)) return 0;
  if (!isFull(HORIZON_MONTHS)) return undefined;
  let fits = 0;
  let full = HORIZON_MONTHS;
  while (full - fits > 1) {
    const middle = Math.floor((fits + full) / 2);
    if (isFull(middle)) full = middle;
    else fits = middle;
  }
  return full;
}
