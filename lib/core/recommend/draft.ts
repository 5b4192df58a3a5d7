import type { MemoryBudget } from '../budget/region.ts';
import type { Settings } from '../budget/settings.ts';
import type { Known } from '../known.ts';
import type { Bytes } from '../units/bytes.ts';
import type { AdviceFacts } from './advice-facts.ts';

/** An advice in the making: the three sizes, and each step so far as a sentence with its numbers. */
export type Draft = {
  readonly heap: Bytes;
  readonly limit: Bytes;
  /** `undefined` until a step decides it; then what the scheduler is told. */
  readonly request?: Bytes;
  /** The limit is given and may not move: a heap that is rounded up has to be rounded down instead. */
  readonly limitIsFixed?: boolean;
  readonly steps: readonly string[];
};

/** What a strategy looks at: the facts, what the JVM decides today, and what it can come to hold. */
export type Situation = {
  readonly facts: AdviceFacts;
  readonly settings: Settings;
  /** The budget as everything is set now. */
  readonly today: MemoryBudget;
};

/** One way to choose heap and limit. Peers' rules stand beside ours for comparison and are never adjusted. */
export type Strategy = {
  readonly id: string;
  readonly title: string;
  readonly suits: string;
  readonly peer: boolean;
  readonly advise: (situation: Situation) => Known<Draft>;
};

/** A correction after the strategy: it may change the draft and says why, or leaves it as it is. */
export type Adjustment = (draft: Draft, situation: Situation) => Draft;

/** The draft with one more step. */
export const also = (draft: Draft, change: Partial<Draft>, step: string): Draft => ({
  ...draft,
  ...change,
  steps: [...draft.steps, step],
});
