import type { Known } from '../known.ts';

/** One figure of a report: it is there, the specification leaves it unset, or it is unknown for a reason. Never an empty nothing. */
export type Cell =
  | { readonly state: 'value'; readonly value: string | number | boolean }
  | { readonly state: 'unset' }
  | { readonly state: 'unknown'; readonly why: string };

export const value = (content: string | number | boolean): Cell => ({ state: 'value', value: content });

const unset: Cell = { state: 'unset' };

/** A fact as a cell; `unset` is a value of facts that a specification may leave open. */
export function cellOf(fact: Known<string | number | boolean>): Cell {
  if (fact.state === 'unknown') return { state: 'unknown', why: fact.why };
  return fact.value === 'unset' ? unset : value(fact.value);
}

/** A text that may be absent. */
export const textOr = (text: string | undefined): Cell => (text === undefined ? unset : value(text));
