import type { FilledNode, SlowDrain } from '../plan.ts';
import type { PodGroup } from '../planning-facts.ts';

/** Nodes that a drain cannot empty in one go: more pods of a workload stand on them than its disruption budgets let go. */
export function slowDrains(nodes: readonly FilledNode[], groups: readonly PodGroup[]): readonly SlowDrain[] {
  const mayLose = new Map(groups.map((group) => [group.workload, group.mayLose]));
  return nodes.flatMap(({ name, placed }) =>
    placed.flatMap(({ workload, pods }) => {
      const allowed = mayLose.get(workload);
      return allowed === undefined || pods <= allowed ? [] : [{ node: name, workload, pods, mayLose: allowed }];
    }),
  );
}
