import type { PlanningNode, PodGroup } from '../planning-facts.ts';
import { isCordonedFor, matchesNode, untolerated } from './matches.ts';
import { type Count, type GroupRules, ruleCounts } from './rules.ts';

/** Pods and nodes as arrays of numbers, with all rules that do not change while pods are placed already decided. */
export type Problem = {
  readonly groups: readonly PodGroup[];
  readonly nodes: readonly PlanningNode[];
  readonly resources: readonly string[];
  /** What one pod of group g asks of resource r, at `g * resources.length + r`. */
  readonly asks: Float64Array;
  /** What node n gives of resource r, at `n * resources.length + r`. */
  readonly gives: Float64Array;
  /** The nodes that selectors, affinity to nodes and taints leave to group g, in the nodes' order. */
  readonly open: readonly Int32Array[];
  readonly rules: readonly GroupRules[];
  readonly counts: readonly Count[];
};

const resourceNames = (groups: readonly PodGroup[]): readonly string[] => {
  const others = new Set(
    groups.flatMap(({ requests }) => Object.keys(requests).filter((name) => (requests[name] ?? 0) > 0)),
  );
  others.delete('memory');
  others.delete('cpu');
  return ['memory', 'cpu', ...[...others].toSorted()];
};

/** Groups with equal rules share the list of nodes that are open to them. */
function openNodes(groups: readonly PodGroup[], nodes: readonly PlanningNode[]): readonly Int32Array[] {
  const known = new Map<string, Int32Array>();
  return groups.map(({ rules: { nodeSelector, scheduling } }) => {
    const { nodeTerms, tolerations } = scheduling;
    const key = JSON.stringify([nodeSelector, nodeTerms ?? 0, tolerations]);
    const open =
      known.get(key) ??
      Int32Array.from(
        nodes.keys().filter((index) => {
          const node = nodes[index];
          return (
            node !== undefined &&
            !isCordonedFor(node.unschedulable, tolerations) &&
            matchesNode(nodeSelector, nodeTerms, node) &&
            untolerated(node.taints, tolerations) === undefined
          );
        }),
      );
    known.set(key, open);
    return open;
  });
}

/** Makes the arrays. A resource that no pod asks for is left out; one that a node does not name is 0 there. */
export function problemOf(groups: readonly PodGroup[], nodes: readonly PlanningNode[]): Problem {
  const resources = resourceNames(groups);
  const width = resources.length;
  const asks = new Float64Array(groups.length * width);
  const gives = new Float64Array(nodes.length * width);
  for (const [r, name] of resources.entries()) {
    for (const [g, { requests }] of groups.entries()) asks[g * width + r] = requests[name] ?? 0;
    for (const [n, { allocatable }] of nodes.entries()) gives[n * width + r] = allocatable[name] ?? 0;
  }
  const { rules, counts } = ruleCounts(groups, nodes);
  return { groups, nodes, resources, asks, gives, open: openNodes(groups, nodes), rules, counts };
}
