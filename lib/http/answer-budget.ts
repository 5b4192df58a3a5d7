import { computeBudget } from '../core/budget/compute-budget.ts';
import { predict } from '../core/ergonomics/predict.ts';
import { from, type Known, known, unknown } from '../core/known.ts';
import { type AdviceFacts, NO_BOUNDS, PREFERENCES } from '../core/recommend/advice-facts.ts';
import { recommend } from '../core/recommend/recommend.ts';
import { type Bytes, bytes } from '../core/units/bytes.ts';
import { type BudgetRequest, decodeObserved } from './budget-request.ts';
import { encodeBudget } from './encode-budget.ts';

/** The variables a JVM takes options from. Source: the `java` launcher and arguments.cpp. */
const OPTION_VARIABLES = ['JAVA_TOOL_OPTIONS', 'JDK_JAVA_OPTIONS', '_JAVA_OPTIONS'] as const;

function limitOf({ start }: BudgetRequest): Known<Bytes | 'unset'> {
  const limit = start.container?.memoryLimitBytes;
  if (limit === undefined)
    return unknown('The request names no memory limit', 'Add `container.memoryLimitBytes`; null means none');
  return known(limit === null ? 'unset' : bytes(limit), from('pod-spec', 'container.memoryLimitBytes'));
}

/** The facts of a `budget` request, its prediction made by the core. */
export function adviceFactsOf(request: BudgetRequest): AdviceFacts {
  const { observed } = request;
  const { id: _, ...start } = request.start;
  const variables = OPTION_VARIABLES.flatMap((name) => (start.env?.[name] ?? '').split(/\s+/));
  return {
    jdk: start.jdk,
    ...(start.vm === undefined ? {} : { vm: start.vm }),
    prediction: known(predict(start), from('hotspot', `JDK ${start.jdk}`)),
    options: [...variables, ...(start.argv ?? [])].filter((option) => option !== ''),
    observed: decodeObserved(observed),
    limit: limitOf(request),
    request: unknown('The request names no memory request'),
    bounds: NO_BOUNDS,
    preferences: PREFERENCES,
  };
}

/** One budget and one advice: the heap kept as it is set, or heap and limit together. */
export function answerBudget(request: BudgetRequest): object {
  const facts = adviceFactsOf(request);
  const advice = recommend(facts, request.keepHeap === true ? 'keep-heap' : 'steady');
  return encodeBudget(request.id ?? request.start.id, { budget: computeBudget(facts), limit: facts.limit, advice });
}
