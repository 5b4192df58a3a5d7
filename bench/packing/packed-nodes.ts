import { fewestNodes } from '#lib/core/capacity/answer/placing.ts';
import { nodesBound } from '#lib/core/capacity/pack/bound.ts';
import { problemOf } from '#lib/core/capacity/pack/problem.ts';
import type { PlanningNode, PodGroup } from '#lib/core/capacity/planning-facts.ts';

/** What the product's packing comes to: pods without a node, nodes used, and the number that no placement beats. */
export function packedNodes(
  groups: readonly PodGroup[],
  nodes: readonly PlanningNode[],
): { readonly pending: number; readonly used: number; readonly bound: number } {
  const problem = problemOf(groups, nodes);
  const pods = groups.map((group) => group.pods);
  const { packing, nodes: used } = fewestNodes(problem, pods);
  return { pending: packing.pending, used, bound: nodesBound(problem, pods) };
}
