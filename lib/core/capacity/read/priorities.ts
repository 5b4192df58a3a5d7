import type { Workload } from '../../model/workload.ts';

/** Source: pkg/apis/scheduling/types.go (Kubernetes 1.34). */
const SYSTEM: Readonly<Record<string, number>> = {
  'system-cluster-critical': 2_000_000_000,
  'system-node-critical': 2_000_001_000,
};

/** The number of every priority class that some pod tells: admission writes it on the pods. */
export function classPriorities(workloads: readonly Workload[]): ReadonlyMap<string, number> {
  const told = workloads.flatMap(({ template: { priorityClassName, scheduling } }) =>
    priorityClassName === undefined || scheduling?.priority === undefined
      ? []
      : [[priorityClassName, scheduling.priority] as const],
  );
  return new Map([...Object.entries(SYSTEM), ...told]);
}
