import { from, type Known, known } from '../known.ts';
import type { Fact } from './fact.ts';
import { seriesText } from './sample.ts';
import type { FactKind, Measure } from './spelling.ts';

/** The facts of one kind and measure, by the best spelling that tells it. */
export function told(facts: readonly Fact[], kind: FactKind, measure: Measure, of?: string): readonly Fact[] {
  const fitting = facts.filter((fact) => fact.kind === kind && fact.measure === measure && (of ?? fact.of) === fact.of);
  const row = Math.min(...fitting.map((fact) => fact.row));
  return fitting.filter((fact) => fact.row === row);
}

/** The heap's pools. */
export const heapFacts = (facts: readonly Fact[], measure: Measure): readonly Fact[] =>
  told(facts, 'pool', measure).filter(({ inHeap }) => inHeap);

export const namesOf = (facts: readonly Fact[]): readonly string[] => facts.map(({ of }) => of);

export const sumOf = (facts: readonly Fact[]): number => facts.reduce((before, { value }) => before + value, 0);

/** A sum with the first series as its source; undefined when nothing is told. */
export function total(facts: readonly Fact[]): Known<number> | undefined {
  const [first] = facts;
  if (first === undefined) return undefined;
  const more = facts.length === 1 ? '' : ` and ${facts.length - 1} more`;
  return known(sumOf(facts), from('metrics', `${seriesText(first.series)}${more}`));
}

/** What is told once. */
export const single = (
  facts: readonly Fact[],
  kind: FactKind,
  measure: Measure,
  of?: string,
): Known<number> | undefined => total(told(facts, kind, measure, of));
