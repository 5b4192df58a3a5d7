import type { Money } from '../../cost/money.ts';
import { type Known, unknown } from '../../known.ts';
import { cloneNode, nextZones } from '../change/changed-nodes.ts';
import { nodesBound } from '../pack/bound.ts';
import { type Packing, usedNodes } from '../pack/pack.ts';
import { problemOf } from '../pack/problem.ts';
import type { PoolNeed } from '../plan.ts';
import type { PlanningNode, PodGroup } from '../planning-facts.ts';
import { fewestNodes } from './placing.ts';

/** How often the pools may grow before it is said that no number of nodes would do. */
const ROUNDS = 6;

/** How many more nodes a pool is given in a round: what the pods that are left would fill, and a few. */
function spares(packing: Packing, pool: readonly PlanningNode[]): number {
  const { problem } = packing.ledger;
  const first = problem.nodes.findIndex(({ name }) => name === pool[0]?.name);
  const width = problem.resources.length;
  const fitting = [...problem.groups.keys()].filter(
    (g) => (packing.left[g] ?? 0) > 0 && (problem.open[g]?.includes(first) ?? false),
  );
  const shares = problem.resources.map((_, r) => {
    const gives = problem.gives[first * width + r] ?? 0;
    const asked = fitting.reduce((sum, g) => sum + (problem.asks[g * width + r] ?? 0) * (packing.left[g] ?? 0), 0);
    return gives > 0 ? asked / gives : 0;
  });
  return fitting.length === 0 ? 0 : Math.ceil(Math.max(...shares) * 1.1) + 1;
}

const grown = (nodes: readonly PlanningNode[], packing: Packing, round: number): readonly PlanningNode[] =>
  [...Map.groupBy(nodes, ({ pool }) => pool)].flatMap(([name, pool]) => {
    const [first] = pool;
    if (first === undefined) return [];
    const zones = nextZones(pool, spares(packing, pool));
    return zones.map((zone, index) => cloneNode(first, `${name}+${round}.${index + 1}`, zone));
  });

/** How many nodes of each pool a tight placement of so many pods uses, pools growing where they do not suffice; undefined when that does not help. */
export function neededByPool(
  groups: readonly PodGroup[],
  nodes: readonly PlanningNode[],
  pods: readonly number[],
): Readonly<Record<string, number>> | undefined {
  let all = nodes;
  for (let round = 1; round <= ROUNDS; round += 1) {
    const { packing } = fewestNodes(problemOf(groups, all), pods);
    const ordinary = packing.left.reduce((sum, left, g) => sum + (groups[g]?.perNode ? 0 : left), 0);
    if (ordinary === 0) {
      const pools = Map.groupBy(usedNodes(packing.ledger), (n) => all[n]?.pool ?? '');
      return Object.fromEntries(
        new Set(nodes.map(({ pool }) => pool)).values().map((pool) => [pool, pools.get(pool)?.length ?? 0]),
      );
    }
    const more = grown(all, packing, round);
    if (more.length === 0) return undefined;
    all = [...all, ...more];
  }
  return undefined;
}

/** The need of every pool, with the number that no placement of the pods that only it takes could beat. */
export function poolNeeds(
  groups: readonly PodGroup[],
  nodes: readonly PlanningNode[],
  pods: readonly number[],
  priceOf: (pool: string, nodes: readonly PlanningNode[]) => Known<Money>,
): readonly PoolNeed[] {
  const needed = neededByPool(groups, nodes, pods);
  const pools = Map.groupBy(nodes, ({ pool }) => pool);
  const problem = problemOf(groups, nodes);
  return [...pools].map(([pool, members]) => {
    const own = groups.map((group, g) => {
      const open = problem.open[g] ?? new Int32Array();
      const onlyHere = open.length > 0 && open.every((n) => nodes[n]?.pool === pool);
      return group.perNode || !onlyHere ? 0 : (pods[g] ?? 0);
    });
    const count = needed?.[pool];
    return {
      pool,
      nodes: members.length,
      needed:
        count === undefined
          ? unknown('no number of these nodes takes all pods', 'Look at what stops them')
          : { state: 'known', value: count, source: { kind: 'model' } },
      bound: nodesBound(problemOf(groups, [...members, ...extended(members, count ?? 0)]), own),
      perHour: priceOf(pool, members),
    };
  });
}

/** So many more nodes that a bound over a pool's nodes is not cut off by their number. */
const extended = (members: readonly PlanningNode[], needed: number): readonly PlanningNode[] => {
  const [first] = members;
  const count = Math.max(0, needed - members.length);
  return first === undefined
    ? []
    : Array.from({ length: count }, (_, index) => cloneNode(first, `${first.pool}+${index}`, first.zone));
};

/** The least number of nodes for all pods, over the pools as large as they are needed. */
export const leastNodes = (
  groups: readonly PodGroup[],
  nodes: readonly PlanningNode[],
  pods: readonly number[],
  pools: readonly PoolNeed[],
): number => {
  const members = Map.groupBy(nodes, ({ pool }) => pool);
  const grownPools = pools.flatMap(({ pool, needed }) =>
    extended(members.get(pool) ?? [], needed.state === 'known' ? needed.value : 0),
  );
  return nodesBound(problemOf(groups, [...nodes, ...grownPools]), pods);
};
