import { podsIn } from '../change/changed-groups.ts';
import { type Problem, problemOf } from '../pack/problem.ts';
import type { Fit, MonthAhead } from '../plan.ts';
import type { PlanningNode, PodGroup } from '../planning-facts.ts';
import type { Changes } from '../scenario.ts';
import { place } from './placing.ts';
import { neededByPool } from './pool-needs.ts';

const podsAt = (groups: readonly PodGroup[], changes: Changes, month: number): readonly number[] =>
  groups.map((group) => podsIn(group, changes, month));

/**
 * The first month in which something does not hold any more, searched by halving: what has stopped holding does not hold later, as
 * growth only adds. Undefined when it holds in all months.
 */
function firstFailing(months: number, holds: (month: number) => boolean): number | undefined {
  if (!holds(0)) return 0;
  if (holds(months)) return undefined;
  let good = 0;
  let bad = months;
  while (bad - good > 1) {
    const middle = Math.floor((good + bad) / 2);
    if (holds(middle)) good = middle;
    else bad = middle;
  }
  return bad;
}

const grows = ({ growth }: Changes): boolean => growth.some(({ percentPerMonth }) => percentPerMonth !== 0);

/** What growth makes of a plan, month by month, and when it stops fitting. Pods that shrink are looked at month by month too. */
export function monthsAhead(
  groups: readonly PodGroup[],
  nodes: readonly PlanningNode[],
  changes: Changes,
  step: () => void,
): { readonly months: readonly MonthAhead[]; readonly fullIn: number | undefined } {
  const problem = problemOf(groups, nodes);
  const months = grows(changes) ? changes.months : 0;
  const fits = new Map<number, Fit['answer']>();
  const fitIn = (month: number): Fit['answer'] => {
    const known = fits.get(month) ?? fitOf(problem, podsAt(groups, changes, month), changes.placing);
    fits.set(month, known);
    return known;
  };
  const fullIn = firstFailing(months, (month) => fitIn(month) === 'fits');
  const noneIn = firstFailing(months, (month) => fitIn(month) !== 'does not fit');
  const answerIn = (month: number): Fit['answer'] => {
    if (noneIn !== undefined && month >= noneIn) return 'does not fit';
    return fullIn !== undefined && month >= fullIn ? 'only packed' : 'fits';
  };
  return {
    fullIn,
    months: Array.from({ length: months + 1 }, (_, month) => {
      const pods = podsAt(groups, changes, month);
      step();
      return {
        month,
        pods: pods.reduce((sum, count, g) => sum + (groups[g]?.perNode ? 0 : count), 0),
        memory: groups.reduce((sum, { requests }, g) => sum + (requests['memory'] ?? 0) * (pods[g] ?? 0), 0),
        fit: answerIn(month),
        needed: neededByPool(groups, nodes, pods),
      };
    }),
  };
}

const fitOf = (problem: Problem, pods: readonly number[], placing: Changes['placing']): Fit['answer'] =>
  place(problem, pods, placing).fit.answer;
