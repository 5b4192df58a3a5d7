import { outcomeOf } from './answer/outcome-of.ts';
import { changedGroups } from './change/changed-groups.ts';
import { changedNodes } from './change/changed-nodes.ts';
import { notPlanned } from './not-planned.ts';
import type { Outcome, Plan } from './plan.ts';
import type { PlanningFacts } from './planning-facts.ts';
import { type Changes, NO_CHANGES, type Scenario } from './scenario.ts';

/** How far a plan has come. */
export type PlanProgress = { readonly done: number; readonly of: number; readonly says: string };

/** Steps of an outcome besides its months: pods placed, failures tried, nodes counted. */
const STEPS = 3;

/** What a scenario is compared with: nothing changed, and the same months, prices and way of placing, so that differences mean something. */
const compared = ({ growth, prices, placing, months }: Changes): Changes => ({
  ...NO_CHANGES,
  growth: growth.map((row) => ({ ...row, percent: 0 })),
  prices,
  placing,
  months,
});

/** Places a scenario's pods and answers everything that is asked of it, beside its start. `progress` hears of every step. */
export function planOf(
  facts: PlanningFacts,
  scenario: Scenario,
  progress: (progress: PlanProgress) => void = () => {},
): Plan {
  const steps = STEPS + scenario.changes.months + 1;
  let done = 0;
  const outcome = (changes: Changes, name: string): Outcome =>
    outcomeOf(changedGroups(facts, { ...scenario, changes }), changedNodes(facts, changes), changes, (says) => {
      done += 1;
      progress({ done: Math.min(done, 2 * steps), of: 2 * steps, says: `${name}: ${says}` });
    });
  const before = compared(scenario.changes);
  const answer = outcome(scenario.changes, 'the scenario');
  const isTheStart = JSON.stringify(before) === JSON.stringify(scenario.changes);
  return {
    outcome: answer,
    start: isTheStart ? answer : outcome(before, 'its start'),
    notPlanned: notPlanned(facts),
  };
}
