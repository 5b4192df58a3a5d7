import type { Assessment } from '../assess/assessment.ts';
import type { Prices } from '../cost/prices.ts';
import type { Cell } from './cell.ts';

/** One column of a report: its key on the wire, which bears the unit, its title for people, and where its figure stands. */
export type Column = {
  /** `memoryLimitBytes`: the key in JSON and the head in CSV. */
  readonly key: string;
  readonly title: string;
  /** How the figure is printed for people; texts, counts and fractions stand as they are. */
  readonly unit: 'text' | 'count' | 'bytes' | 'fraction' | 'millicores' | 'money by the month';
  readonly cell: (assessment: Assessment, prices: Prices) => Cell;
};

export const column = (key: string, title: string, unit: Column['unit'], cell: Column['cell']): Column => ({
  key,
  title,
  unit,
  cell,
});
