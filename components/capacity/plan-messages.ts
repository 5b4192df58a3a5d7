import type { Plan } from '#lib/core/capacity/plan.ts';
import type { PlanProgress } from '#lib/core/capacity/plan-of.ts';
import type { PlanningFacts } from '#lib/core/capacity/planning-facts.ts';
import type { Scenario } from '#lib/core/capacity/scenario.ts';

/** What the page asks of its worker. */
export type PlanQuestion = { readonly facts: PlanningFacts; readonly scenario: Scenario };

/** What the worker answers: how far it is, then the plan, or the bug that ended it. */
export type PlanAnswer =
  | { readonly kind: 'progress'; readonly progress: PlanProgress }
  | { readonly kind: 'plan'; readonly plan: Plan; readonly milliseconds: number }
  | { readonly kind: 'fault'; readonly says: string };
