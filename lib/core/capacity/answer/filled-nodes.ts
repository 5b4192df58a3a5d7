import { type Known, mapKnown } from '../../known.ts';
import { obstacleKey } from '../obstacle.ts';
import type { Packing } from '../pack/pack.ts';
import type { FilledNode, PlacedPods, UnplacedPods } from '../plan.ts';
import type { PodGroup, ResourceList } from '../planning-facts.ts';

const times = (amounts: ResourceList, count: number): ResourceList =>
  Object.fromEntries(Object.entries(amounts).map(([name, amount]) => [name, amount * count]));

const all = (fact: Known<number>, count: number): Known<number> => mapKnown(fact, (size) => size * count);

const placedPods = ({ workload, requests, peak, holds }: PodGroup, pods: number): PlacedPods => ({
  workload,
  pods,
  requests: times(requests, pods),
  peak: all(peak, pods),
  holds: all(holds, pods),
});

/** The nodes with what stands on them, the largest first. */
export function filledNodes({ ledger }: Packing): readonly FilledNode[] {
  const { problem, free, placed } = ledger;
  const { nodes, groups, resources } = problem;
  const width = resources.length;
  return nodes.map(({ name, pool, zone, allocatable, maxPods }, n) => ({
    name,
    pool,
    zone,
    allocatable,
    maxPods,
    free: {
      ...allocatable,
      ...Object.fromEntries(resources.map((resource, r) => [resource, free[n * width + r] ?? 0])),
    },
    placed: [...(placed[n] ?? [])]
      .flatMap(([g, pods]) => {
        const group = groups[g];
        return group === undefined ? [] : [placedPods(group, pods)];
      })
      .toSorted((a, b) => (b.requests['memory'] ?? 0) - (a.requests['memory'] ?? 0)),
  }));
}

/** The pods without a node, the highest priority and the largest first, with what stands in their way. */
export function unplacedPods({ ledger, left }: Packing): readonly UnplacedPods[] {
  const { groups, nodes } = ledger.problem;
  return groups
    .flatMap(({ workload, requests, priority }, g): readonly UnplacedPods[] => {
      const pods = left[g] ?? 0;
      if (pods === 0) return [];
      const found = nodes.keys().flatMap((n) => ledger.obstacles(g, n));
      const stoppedBy = [...Map.groupBy(found, obstacleKey).values()].flatMap((same) => {
        const [obstacle] = same;
        return obstacle === undefined ? [] : [{ obstacle, nodes: same.length }];
      });
      return [{ workload, pods, requests, priority, stoppedBy: stoppedBy.toSorted((a, b) => b.nodes - a.nodes) }];
    })
    .toSorted((a, b) => b.priority - a.priority || (b.requests['memory'] ?? 0) - (a.requests['memory'] ?? 0));
}
