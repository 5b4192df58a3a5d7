import { type Bytes, bytes } from '../units/bytes.ts';
import { type Millicores, millicores } from '../units/millicores.ts';
import type { ClusterDemand } from './cluster-demand.ts';
import { nodesBound } from './nodes-bound.ts';
import { pack } from './pack.ts';
import type { Demand, Placement, Slot } from './placement.ts';

/** Nodes that do not exist yet, all alike: what one of them may give to pods. */
export type NodeShape = {
  readonly count: number;
  readonly memory: Bytes;
  readonly cpu: Millicores;
  readonly pods: number;
};

/** What is changed before the pods are placed again. */
export type Scenario = {
  /** More pods of every workload, in percent; whole pods, rounded up. */
  readonly growthPercent: number;
  readonly added: NodeShape | undefined;
  /** The zone whose nodes are gone. */
  readonly lostZone: string | undefined;
  /** How many nodes are gone besides, the largest first: the worst case. */
  readonly lostNodes: number;
};

export const AS_IT_IS: Scenario = { growthPercent: 0, added: undefined, lostZone: undefined, lostNodes: 0 };

export type Outcome = {
  readonly placement: Placement;
  readonly pods: number;
  readonly pendingPods: number;
  readonly requested: Bytes;
  readonly allocatable: Bytes;
  /** The fewest of the scenario's nodes that packing found enough, and the number that no plan can beat. */
  readonly nodesNeeded: number | undefined;
  readonly nodesBound: number;
};

/** Places the demand on the nodes of a scenario. DaemonSets take their share of every node first. */
export function whatIf({ demands, perNode }: ClusterDemand, nodes: readonly Slot[], scenario: Scenario): Outcome {
  const slots = remainingSlots(nodes, scenario).map((slot) => withoutDaemons(slot, perNode));
  const grown = demands.map((demand) => grow(demand, scenario.growthPercent));
  const placement = pack(grown, slots);
  const pods = grown.reduce((sum, demand) => sum + demand.pods, 0);
  return {
    placement,
    pods,
    pendingPods: placement.unplaced.reduce((sum, one) => sum + one.pods, 0),
    requested: bytes(grown.reduce((sum, demand) => sum + demand.memory * demand.pods, 0)),
    allocatable: bytes(slots.reduce((sum, slot) => sum + slot.memory, 0)),
    nodesNeeded: placement.unplaced.length > 0 ? undefined : fewest(grown, slots),
    nodesBound: nodesBound(grown, slots),
  };
}

const grow = (demand: Demand, percent: number): Demand => ({
  ...demand,
  pods: Math.ceil((demand.pods * (100 + percent)) / 100),
});

function remainingSlots(nodes: readonly Slot[], { added, lostZone, lostNodes }: Scenario): readonly Slot[] {
  const fresh = Array.from(
    { length: added?.count ?? 0 },
    (_, index): Slot => ({
      name: `new-${index + 1}`,
      zone: 'new',
      labels: {},
      memory: added?.memory ?? bytes(0),
      cpu: added?.cpu ?? millicores(0),
      pods: added?.pods ?? 0,
    }),
  );
  return [...nodes.filter(({ zone }) => zone !== lostZone), ...fresh]
    .toSorted((one, other) => other.memory - one.memory)
    .slice(lostNodes);
}

function withoutDaemons(slot: Slot, perNode: readonly Demand[]): Slot {
  const here = perNode.filter(({ nodeSelector }) =>
    Object.entries(nodeSelector).every(([key, value]) => slot.labels[key] === value),
  );
  return {
    ...slot,
    memory: bytes(Math.max(0, slot.memory - here.reduce((sum, { memory }) => sum + memory, 0))),
    cpu: millicores(Math.max(0, slot.cpu - here.reduce((sum, { cpu }) => sum + cpu, 0))),
    pods: Math.max(0, slot.pods - here.length),
  };
}

/** The smallest count of the largest nodes on which everything is placed; packing is not monotone, so this is what was found. */
function fewest(demands: readonly Demand[], slots: readonly Slot[]): number {
  let low = Math.max(0, nodesBound(demands, slots) - 1);
  let high = slots.length;
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (pack(demands, slots.slice(0, middle)).unplaced.length === 0) high = middle;
    else low = middle;
  }
  return high;
}
