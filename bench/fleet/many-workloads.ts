import type { ClusterFacts } from '#lib/core/model/cluster-facts.ts';
import { containerKey, type WorkloadRef } from '#lib/core/model/refs.ts';
import type { UsageWindow } from '#lib/core/model/usage.ts';
import type { Workload } from '#lib/core/model/workload.ts';
import { simulatedFacts } from '#lib/testing/simulated/facts.ts';

/** A simulated cluster of so many workloads: those of the small one again and again, each under its own name and namespace. */
export function manyWorkloads(count: number): ClusterFacts {
  const small = simulatedFacts();
  const usage: Record<string, UsageWindow> = {};
  const workloads = Array.from({ length: count }, (_, i): Workload => {
    const like = small.workloads[i % small.workloads.length];
    if (like === undefined) throw new Error('the small cluster has no workload');
    const ref: WorkloadRef = { ...like.ref, namespace: `team-${i % 120}`, name: `${like.ref.name}-${i}` };
    for (const { name } of like.template.containers) {
      const seen = small.usage[containerKey({ ...like.ref, container: name })];
      if (seen !== undefined) usage[containerKey({ ...ref, container: name })] = { ...seen, series: undefined };
    }
    return {
      ...like,
      ref,
      pods: like.pods.map((pod) => ({ ...pod, name: `${pod.name}-${i}`, uid: `${pod.uid}-${i}` })),
    };
  });
  return { ...small, cluster: 'simulated-large', workloads, usage };
}
