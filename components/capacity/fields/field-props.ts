import type { PlanningFacts } from '#lib/core/capacity/planning-facts.ts';
import type { Changes } from '#lib/core/capacity/scenario.ts';

/** What every group of a scenario's fields is given. */
export type FieldProps = {
  readonly facts: PlanningFacts;
  readonly changes: Changes;
  readonly onChange: (part: Partial<Changes>) => void;
};
