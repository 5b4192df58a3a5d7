import { settingsOf } from '../budget/settings.ts';
import { type Known, mapKnown, unknown } from '../known.ts';
import { bytes } from '../units/bytes.ts';
import { rounding } from './adjust/rounding.ts';
import type { Advice } from './advice.ts';
import type { AdviceFacts } from './advice-facts.ts';
import type { Adjustment, Draft, Situation, Strategy } from './draft.ts';
import { heapOption } from './heap-option.ts';
import { budgetWithHeap } from './room-for-heap.ts';
import { STRATEGIES } from './strategies/index.ts';

export type StrategyId = (typeof STRATEGIES)[number]['id'];

/** In this order; each sees what the one before made. */
const ADJUSTMENTS: readonly Adjustment[] = [rounding];

function finish(strategy: Strategy, draft: Draft, situation: Situation): Advice {
  const adjusted = strategy.peer ? draft : ADJUSTMENTS.reduce((so, adjust) => adjust(so, situation), draft);
  const option = heapOption(adjusted.heap, adjusted.limit, situation);
  return {
    strategy: strategy.id,
    memoryLimit: adjusted.limit,
    memoryRequest: bytes(Math.min(adjusted.request ?? adjusted.limit, adjusted.limit)),
    maxHeap: option.heap,
    jvmOptions: strategy.peer ? [] : [option.text],
    budget: budgetWithHeap(situation, option.heap),
    confidence: 'low',
    confidenceBecause: [],
    steps: adjusted.steps,
  };
}

/** What one strategy advises; unknown, with the reason, when the JVM's own decisions are unknown or a fact is missing. */
export function recommend(facts: AdviceFacts, id: string): Known<Advice> {
  const strategy = STRATEGIES.find((one) => one.id === id);
  if (strategy === undefined)
    return unknown(`"${id}" is not a strategy`, `Name one of ${STRATEGIES.map((one) => one.id).join(', ')}`);
  const settings = settingsOf(facts);
  if (settings.state === 'unknown') return settings;
  const situation = { facts, settings: settings.value };
  return mapKnown(strategy.advise(situation), (draft) => finish(strategy, draft, situation));
}

/** What every strategy advises, peers' rules among them; those that lack a fact are left out. */
export function recommendAll(facts: AdviceFacts): readonly Advice[] {
  return STRATEGIES.flatMap(({ id }) => {
    const advice = recommend(facts, id);
    return advice.state === 'known' ? [advice.value] : [];
  });
}
