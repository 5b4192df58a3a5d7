import { conntrackMaximum } from '../../nodes/conntrack.ts';
import type { PlanningFacts, PlanningNode, ResourceList } from '../planning-facts.ts';
import type { Changes, NodeShape, PoolChange } from '../scenario.ts';

const ZONE = 'topology.kubernetes.io/zone';
const HOST = 'kubernetes.io/hostname';
const TYPE = 'node.kubernetes.io/instance-type';

const given = ({ memory, cpu, ephemeralStorage }: NodeShape): ResourceList => ({
  memory,
  cpu,
  ...(ephemeralStorage === undefined ? {} : { 'ephemeral-storage': ephemeralStorage }),
});

const reshaped = (node: PlanningNode, shape: NodeShape): PlanningNode => ({
  ...node,
  labels: { ...node.labels, [TYPE]: shape.name },
  shape: shape.name,
  cores: shape.cores,
  allocatable: given(shape),
  maxPods: shape.pods,
});

/** One more node like this one, in a zone. */
export function cloneNode(node: PlanningNode, name: string, zone: string | undefined): PlanningNode {
  const labels = {
    ...node.labels,
    ...(HOST in node.labels ? { [HOST]: name } : {}),
    ...(zone === undefined ? {} : { [ZONE]: zone }),
  };
  return { ...node, name, zone, labels };
}

/** The zones of nodes, the emptiest first: where the next node of a pool would go. */
export function nextZones(nodes: readonly PlanningNode[], count: number): readonly (string | undefined)[] {
  const inZone = new Map<string | undefined, number>();
  for (const { zone } of nodes) inZone.set(zone, (inZone.get(zone) ?? 0) + 1);
  return Array.from({ length: count }, () => {
    const [zone] = [...inZone].reduce(
      (least, one) => (one[1] < least[1] ? one : least),
      [...inZone][0] ?? [undefined, 0],
    );
    inZone.set(zone, (inZone.get(zone) ?? 0) + 1);
    return zone;
  });
}

/** Takes nodes away one by one from the zone that has most, the last first. */
function fewer(nodes: readonly PlanningNode[], count: number): readonly PlanningNode[] {
  const kept = [...nodes];
  while (kept.length > count) {
    const zones = Map.groupBy(kept, ({ zone }) => zone);
    const [fullest] = [...zones.values()].toSorted((a, b) => b.length - a.length);
    const last = fullest?.at(-1);
    if (last === undefined) break;
    kept.splice(kept.lastIndexOf(last), 1);
  }
  return kept;
}

function resized(nodes: readonly PlanningNode[], { pool, nodes: count, shape }: PoolChange): readonly PlanningNode[] {
  const shaped = shape === undefined ? nodes : nodes.map((node) => reshaped(node, shape));
  const [first] = shaped;
  if (count === undefined || first === undefined) return shaped;
  if (count <= shaped.length) return fewer(shaped, count);
  const zones = nextZones(shaped, count - shaped.length);
  return [...shaped, ...zones.map((zone, index) => cloneNode(first, `${pool}-new-${index + 1}`, zone))];
}

function newPool({ pool, nodes = 0, shape, zones, labels, taints }: PoolChange): readonly PlanningNode[] {
  if (shape === undefined) return [];
  return Array.from({ length: nodes }, (_, index): PlanningNode => {
    const name = `${pool}-${index + 1}`;
    const zone = zones.length === 0 ? undefined : zones[index % zones.length];
    return {
      name,
      labels: { ...labels, [HOST]: name, [TYPE]: shape.name, ...(zone === undefined ? {} : { [ZONE]: zone }) },
      taints,
      ready: true,
      unschedulable: false,
      pool,
      zone,
      shape: shape.name,
      cores: shape.cores,
      allocatable: given(shape),
      maxPods: shape.pods,
    };
  });
}

/** What is left of a node once the scenario's policies have taken their part. */
function underPolicies(node: PlanningNode, changes: Changes, { conntrack }: PlanningFacts): PlanningNode {
  const { headroomPercent, podsPerNode } = changes;
  const kept = Object.entries(node.allocatable).map(
    ([name, amount]) => [name, Math.floor(amount * (1 - headroomPercent / 100))] as const,
  );
  const limit = conntrack[node.name]?.limit ?? conntrackMaximum(node.cores);
  const connections =
    changes.conntrack === undefined ? {} : { connections: Math.floor((limit * changes.conntrack.fillPercent) / 100) };
  return {
    ...node,
    allocatable: { ...Object.fromEntries(kept), ...connections },
    maxPods: Math.min(node.maxPods, podsPerNode ?? node.maxPods),
  };
}

/** The nodes that a scenario plans with, before any of them fails. Nodes that are not ready take no pods and are left out. */
export function changedNodes(facts: PlanningFacts, changes: Changes): readonly PlanningNode[] {
  const pools = Map.groupBy(
    facts.nodes.filter(({ ready }) => ready),
    ({ pool }) => pool,
  );
  for (const change of changes.pools) {
    const there = pools.get(change.pool);
    pools.set(change.pool, [...(there === undefined ? newPool(change) : resized(there, change))]);
  }
  return [...pools.values()].flat().map((node) => underPolicies(node, changes, facts));
}
