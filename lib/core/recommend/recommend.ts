import { budgetOf } from '../budget/compute-budget.ts';
import { settingsOf } from '../budget/settings.ts';
import { fitOf, riskSentence } from '../budget/verdict.ts';
import { from, type Known, known, mapKnown, unknown } from '../known.ts';
import { type Bytes, bytes, remaining } from '../units/bytes.ts';
import { ADJUSTMENTS } from './adjust/index.ts';
import { limitStep } from './adjust/rounding.ts';
import type { Advice } from './advice.ts';
import type { AdviceFacts } from './advice-facts.ts';
import { confidenceOf } from './confidence.ts';
import type { Draft, Situation, Strategy } from './draft.ts';
import { heapAlignment } from './heap-alignment.ts';
import { fixedSizeInTheWay, type HeapOption, heapOption } from './heap-option.ts';
import { capOptions, collectorOption, initialHeapOption, type OptionWithReason } from './jvm-options.ts';
import { budgetWithHeap } from './room-for-heap.ts';
import { STRATEGIES } from './strategies/index.ts';

/** Less heap than was asked by what one tenth of a percent and the heap's alignment can add. */
const roundedDown = ({ heap, limit }: Draft, { settings }: Situation): Bytes =>
  remaining(heap, bytes(Math.ceil(limit / 1000) + heapAlignment(settings, heap)));

/** A percentage is rounded up, so it may set a little more heap than was asked: one more step of limit holds it, or less is asked. */
function fitted(draft: Draft, situation: Situation): { readonly draft: Draft; readonly option: HeapOption } {
  const option = heapOption(draft.heap, draft.limit, situation);
  if (option.heap <= draft.heap || budgetWithHeap(situation, option.heap).total <= draft.limit)
    return { draft, option };
  if (draft.limitIsFixed === true)
    return { draft, option: heapOption(roundedDown(draft, situation), draft.limit, situation) };
  const limit = bytes(draft.limit + limitStep(draft.limit));
  const request = draft.request === draft.limit ? { request: limit } : {};
  const wider = { ...draft, limit, ...request };
  return { draft: wider, option: heapOption(draft.heap, limit, situation) };
}

function peerAdvice(strategy: Strategy, draft: Draft, situation: Situation): Advice {
  const budget = budgetWithHeap(situation, draft.heap);
  const { confidence, because } = confidenceOf(situation, budget);
  return {
    strategy: strategy.id,
    memoryLimit: draft.limit,
    memoryRequest: draft.limit,
    maxHeap: draft.heap,
    jvmOptions: [],
    budget,
    confidence,
    confidenceBecause: because,
    steps: [...draft.steps, risk(situation, budget.total, draft)],
  };
}

function risk({ facts, today }: Situation, total: Advice['memoryLimit'], draft: Draft): string {
  const after = known({ regions: [], total }, from('model'));
  const sentence = riskSentence(
    fitOf(known(today, from('model')), facts.limit),
    fitOf(after, known(draft.limit, from('model'))),
  );
  return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`;
}

function ownAdvice(strategy: Strategy, first: Draft, situation: Situation): Advice {
  const { draft, option } = fitted(
    ADJUSTMENTS.reduce((so, adjust) => adjust(so, situation), first),
    situation,
  );
  const budget = budgetWithHeap(situation, option.heap);
  const { confidence, because } = confidenceOf(situation, budget);
  const others: readonly (OptionWithReason | undefined)[] = [
    collectorOption(situation, draft.limit),
    initialHeapOption(situation, option.heap),
    ...capOptions(situation),
  ];
  const more = others.flatMap((one) => one ?? []);
  const inTheWay = fixedSizeInTheWay(situation, option);
  return {
    strategy: strategy.id,
    memoryLimit: draft.limit,
    memoryRequest: draft.request ?? draft.limit,
    maxHeap: option.heap,
    jvmOptions: [option.text, ...more.map(({ text }) => text)],
    budget,
    confidence,
    confidenceBecause: because,
    steps: [
      ...draft.steps,
      ...(inTheWay === undefined ? [] : [inTheWay]),
      ...more.map(({ step }) => step),
      risk(situation, budget.total, draft),
    ],
  };
}

const situationOf = (facts: AdviceFacts): Known<Situation> =>
  mapKnown(settingsOf(facts), (settings) => ({ facts, settings, today: budgetOf(settings, facts.observed) }));

function adviseBy(strategy: Strategy, situation: Situation): Known<Advice> {
  const finish = strategy.peer ? peerAdvice : ownAdvice;
  return mapKnown(strategy.advise(situation), (draft) => finish(strategy, draft, situation));
}

/** What one strategy advises; unknown, with the reason, when the JVM's own decisions are unknown or a fact is missing. */
export function recommend(facts: AdviceFacts, id: string): Known<Advice> {
  const strategy = STRATEGIES.find((one) => one.id === id);
  if (strategy === undefined)
    return unknown(`"${id}" is not a strategy`, `Name one of ${STRATEGIES.map((one) => one.id).join(', ')}`);
  const situation = situationOf(facts);
  return situation.state === 'unknown' ? situation : adviseBy(strategy, situation.value);
}

/** What every strategy advises, peers' rules among them; those that lack a fact are left out. */
export function recommendAll(facts: AdviceFacts): readonly Advice[] {
  const situation = situationOf(facts);
  if (situation.state === 'unknown') return [];
  return STRATEGIES.flatMap((strategy) => {
    const advice = adviseBy(strategy, situation.value);
    return advice.state === 'known' ? [advice.value] : [];
  });
}
