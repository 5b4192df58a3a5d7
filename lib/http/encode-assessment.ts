import type { Assessment } from '#lib/core/assess/assessment.ts';
import { describeLong, describeShort } from '#lib/core/assess/describe-verdict.ts';
import { oomKills, overrun, peakSeen, podCount } from '#lib/core/assess/key-figures.ts';
import type { MemoryBudget } from '#lib/core/budget/region.ts';
import { mapKnown } from '#lib/core/known.ts';
import type { Advice } from '#lib/core/recommend/advice.ts';
import { encodeRunningJvm } from './encode-running-jvm.ts';

const encodeRegions = ({ regions, total }: MemoryBudget): object => ({
  totalBytes: total,
  regions: regions.map(({ id, size, basis, because, observed }) => ({
    region: id,
    bytes: size,
    basis,
    because,
    ...(observed === undefined ? {} : { observedBytes: observed }),
  })),
});

const encodeAdvice = ({ memoryLimit, memoryRequest, maxHeap, budget, ...rest }: Advice): object => ({
  memoryLimitBytes: memoryLimit,
  memoryRequestBytes: memoryRequest,
  maxHeapBytes: maxHeap,
  ...rest,
  budget: encodeRegions(budget),
});

/** All that is said of one container, as the API gives it: facts keep their source or their reason; units stand in the names. */
export function encodeAssessment(assessment: Assessment): object {
  const { ref, workload, container, detection, options, findings, notEvaluated, budget, advice } = assessment;
  return {
    ...ref,
    verdict: assessment.verdict,
    says: { short: describeShort(assessment), long: describeLong(assessment) },
    pods: podCount(assessment),
    image: container.image,
    role: container.role,
    helm: workload.helm,
    detection,
    options,
    assumptions: assessment.assumptions,
    seesLimit: assessment.seesLimit,
    limitBytes: assessment.limit,
    requestBytes: assessment.request,
    maxHeapBytes: assessment.maxHeap,
    ...(assessment.asked === undefined
      ? {}
      : { runningJvm: encodeRunningJvm(assessment.asked, assessment.comparison) }),
    prediction: assessment.prediction,
    budget: mapKnown(budget, encodeRegions),
    overrunBytes: overrun(assessment),
    peakBytes: peakSeen(assessment),
    oomKills: oomKills(assessment),
    findings,
    silenced: assessment.silenced ?? [],
    notEvaluated,
    advice: mapKnown(advice, encodeAdvice),
    alternatives: assessment.alternatives.map(encodeAdvice),
  };
}
