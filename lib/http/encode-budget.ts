import type { MemoryBudget } from '../core/budget/region.ts';
import { fitOf } from '../core/budget/verdict.ts';
import type { Known } from '../core/known.ts';
import type { Advice } from '../core/recommend/advice.ts';
import type { Bytes } from '../core/units/bytes.ts';

type Answer = {
  readonly budget: Known<MemoryBudget>;
  readonly limit: Known<Bytes | 'unset'>;
  readonly advice: Known<Advice>;
};

const encodeLimit = (limit: Known<Bytes | 'unset'>): object => {
  if (limit.state === 'unknown') return {};
  return { limitBytes: limit.value === 'unset' ? null : limit.value };
};

function encodeAdvice(advice: Known<Advice>): object {
  if (advice.state === 'unknown') return { confidence: 'low', why: [advice.why] };
  const { memoryLimit, memoryRequest, maxHeap, jvmOptions, confidence, confidenceBecause, steps } = advice.value;
  return {
    suggested: { memoryLimitBytes: memoryLimit, memoryRequestBytes: memoryRequest, maxHeapBytes: maxHeap, jvmOptions },
    confidence,
    why: [...steps, ...confidenceBecause],
  };
}

/** The `budget` door's answer. What is unknown is left out; `fits` says "unknown". */
export function encodeBudget(id: string | undefined, { budget, limit, advice }: Answer): object {
  const fit = fitOf(budget, limit);
  return {
    ...(id === undefined ? {} : { id }),
    regions:
      budget.state === 'unknown'
        ? []
        : budget.value.regions.map(({ id: region, size, basis, because }) => ({ region, bytes: size, basis, because })),
    ...(budget.state === 'unknown' ? {} : { budgetBytes: budget.value.total }),
    ...encodeLimit(limit),
    fits: fit.fits,
    ...(fit.fits === 'unknown' ? {} : { headroomBytes: fit.headroom }),
    ...encodeAdvice(advice),
  };
}
