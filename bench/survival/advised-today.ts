import { recommend } from '#lib/core/recommend/recommend.ts';
import { MiB } from '#lib/core/units/bytes.ts';
import { adviceFactsOf } from '#lib/http/answer-budget.ts';
import { BudgetRequest } from '#lib/http/budget-request.ts';
import { GENEROUS } from './generous.ts';
import type { Trial } from './record.ts';

/** The machine on which the trials ran. */
const HOST = { memoryBytes: 24 * 1024 * MiB, cpus: 2, cgroupVersion: 1 } as const;

/** What the product of today advises from what a trial's young run showed; bytes, undefined without an advice. */
export function advisedToday({ jdk, options, observed }: Trial): number | undefined {
  const request = BudgetRequest.parse({
    start: { jdk, host: HOST, container: { memoryLimitBytes: GENEROUS }, argv: options },
    observed,
    keepHeap: true,
  });
  const advice = recommend(adviceFactsOf(request), 'keep-heap');
  return advice.state === 'known' ? advice.value.memoryLimit : undefined;
}
