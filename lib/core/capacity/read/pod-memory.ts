import type { Assessment } from '../../assess/assessment.ts';
import { type Known, known, unknown } from '../../known.ts';
import type { Container } from '../../model/container.ts';
import type { Workload } from '../../model/workload.ts';
import type { Advice } from '../../recommend/advice.ts';
import type { AdvisedPod } from '../planning-facts.ts';
import { podMemory } from './pod-requests.ts';

type Judged = { readonly container: Container; readonly assessment: Assessment | undefined };

/** Containers that run for the pod's life; init containers are gone by then. */
const lasting = (judged: readonly Judged[]): readonly Judged[] =>
  judged.filter(({ container }) => container.role !== 'init');

function total(facts: readonly Known<number>[]): Known<number> {
  let sum = 0;
  for (const fact of facts) {
    if (fact.state === 'unknown') return fact;
    sum += fact.value;
  }
  return known(sum, { kind: 'model' });
}

/** What a container can come to hold: a JVM its budget, any other its limit. A JVM whose budget is past its limit is killed at the limit. */
function holdsOf({ container, assessment }: Judged, advice: Advice | undefined): Known<number> {
  if (advice !== undefined) return known(Math.min(advice.budget.total, advice.memoryLimit), { kind: 'model' });
  const { memoryLimit } = container.resources;
  const limit = memoryLimit.state === 'known' && memoryLimit.value !== 'unset' ? memoryLimit.value : undefined;
  const budget =
    assessment?.detection.isJvm === true && assessment.budget.state === 'known'
      ? assessment.budget.value.total
      : undefined;
  const least = Math.min(limit ?? Number.POSITIVE_INFINITY, budget ?? Number.POSITIVE_INFINITY);
  if (Number.isFinite(least)) return known(least, { kind: budget === undefined ? 'pod-spec' : 'model' });
  return unknown(`container ${container.name} has no limit and nobody knows what it can hold`, 'Set a memory limit');
}

/** What one pod can come to hold, over its containers. */
export const podHolds = (judged: readonly Judged[]): Known<number> =>
  total(lasting(judged).map((one) => holdsOf(one, undefined)));

/** The highest working sets of a pod's containers added up: the worst pod's at the worst moments, which need not be the same. */
export const podPeak = (judged: readonly Judged[]): Known<number> =>
  total(
    lasting(judged).map(({ assessment }) => {
      if (assessment === undefined) return unknown('nothing was measured');
      if (assessment.usage.state === 'unknown') return assessment.usage;
      const { workingSet } = assessment.usage.value.container;
      return workingSet.state === 'known' ? known(workingSet.value.peak, workingSet.source) : workingSet;
    }),
  );

/** What every strategy makes of a pod; one that advises none of its containers is absent. */
export function advisedPods(
  judged: readonly Judged[],
  { template }: Workload,
  rules: Parameters<typeof podMemory>[1],
): Readonly<Record<string, AdvisedPod>> {
  const advices = judged.map(({ assessment }): readonly Advice[] => {
    if (assessment === undefined) return [];
    const chosen = assessment.advice.state === 'known' ? [assessment.advice.value] : [];
    return [...assessment.alternatives, ...chosen];
  });
  const strategies = new Set(advices.flat().map(({ strategy }) => strategy));
  return Object.fromEntries(
    [...strategies].flatMap((strategy) => {
      const followed = advices.map((all) => all.findLast((advice) => advice.strategy === strategy));
      const containers = template.containers.map((container, index) => {
        const advice = followed[index];
        if (advice === undefined) return container;
        const memoryRequest = known(advice.memoryRequest, { kind: 'model', detail: strategy });
        return { ...container, resources: { ...container.resources, memoryRequest } };
      });
      const memory = podMemory(containers, rules);
      if (memory.state === 'unknown') return [];
      const holds = total(
        judged.flatMap((one, index) => (one.container.role === 'init' ? [] : [holdsOf(one, followed[index])])),
      );
      return [[strategy, { memoryRequest: memory.value, holds }] as const];
    }),
  );
}
