import type { Scheduling } from '#lib/core/model/scheduling.ts';
import type { PodTemplate } from '#lib/core/model/workload.ts';
import type { PodMember } from './admitted-env.ts';

/** The number of a priority class stands on the pods: admission writes it there, the template names the class only. */
export function admittedPriority(
  scheduling: Scheduling | undefined,
  pods: readonly PodMember[],
): Pick<PodTemplate, 'scheduling'> {
  if (scheduling === undefined) return {};
  const admitted = pods.map(({ object }) => object.spec.priority).find((priority) => typeof priority === 'number');
  return { scheduling: { ...scheduling, priority: scheduling.priority ?? admitted } };
}
