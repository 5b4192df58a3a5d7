import type { FilledNode, Overcommitted } from '../plan.ts';
import type { PodGroup } from '../planning-facts.ts';

type Full = { readonly workload: string; readonly request: number; readonly holds: number; readonly priority: number };

/**
 * The order in which the kubelet evicts under memory pressure: over its request first, then lower priority, then the one that is
 * further over. Source: rankMemoryPressure in pkg/kubelet/eviction/helpers.go (Kubernetes 1.34).
 */
const byEviction = (a: Full, b: Full): number =>
  Number(b.holds > b.request) - Number(a.holds > a.request) ||
  a.priority - b.priority ||
  b.holds - b.request - (a.holds - a.request);

/**
 * The nodes whose pods can come to hold more than the node gives, when all heaps fill together, the furthest over first. A pod of
 * which nobody knows what it can hold counts with its request, so the figure is at least so much.
 */
export function overcommittedNodes(
  nodes: readonly FilledNode[],
  groups: readonly PodGroup[],
): readonly Overcommitted[] {
  const known = new Map(groups.map((group) => [group.workload, group]));
  return nodes
    .flatMap(({ name, allocatable: gives, placed }): readonly Overcommitted[] => {
      const allocatable = gives['memory'] ?? 0;
      const pods = placed.flatMap(({ workload, pods: count }): readonly Full[] => {
        const group = known.get(workload);
        if (group === undefined) return [];
        const request = group.requests['memory'] ?? 0;
        const holds = group.holds.state === 'known' ? group.holds.value : request;
        return Array.from({ length: count }, () => ({ workload, request, holds, priority: group.priority }));
      });
      const holds = pods.reduce((sum, pod) => sum + pod.holds, 0);
      if (holds <= allocatable) return [];
      let over = holds - allocatable;
      const evicted: string[] = [];
      for (const pod of pods.toSorted(byEviction)) {
        if (over <= 0) break;
        over -= pod.holds;
        evicted.push(pod.workload);
      }
      const evictedFirst = [...Map.groupBy(evicted, (workload) => workload)].map(([workload, same]) => ({
        workload,
        pods: same.length,
      }));
      const unknownPods = placed.reduce((sum, one) => sum + (one.holds.state === 'unknown' ? one.pods : 0), 0);
      return [{ node: name, allocatable, holds, unknownPods, evictedFirst }];
    })
    .toSorted((a, b) => b.holds - b.allocatable - (a.holds - a.allocatable));
}
