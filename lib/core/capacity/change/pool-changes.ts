import { formatSum } from '../../units/format.ts';
import type { PlanningFacts, PlanningNode } from '../planning-facts.ts';
import type { Changes, NodeShape, PoolChange } from '../scenario.ts';

/** A pool as a scenario has it: how many nodes it had, has, and of which changed shape. */
export type PlannedPool = {
  readonly pool: string;
  readonly before: number;
  readonly nodes: number;
  readonly shape: NodeShape | undefined;
  /** What one of its nodes gives, in words. */
  readonly says: string;
  /** Its nodes of today. */
  readonly members: readonly PlanningNode[];
  readonly isNew: boolean;
};

const gives = (node: PlanningNode | undefined): string =>
  node === undefined
    ? ''
    : `${(node.allocatable['cpu'] ?? 0) / 1000} CPU, ${formatSum(node.allocatable['memory'] ?? 0)} for pods`;

/** The pools of a cluster and those that a scenario adds. */
export function poolsOf({ nodes }: PlanningFacts, { pools }: Changes): readonly PlannedPool[] {
  const there = Map.groupBy(
    nodes.filter(({ ready }) => ready),
    ({ pool }) => pool,
  );
  const changed = new Map(pools.map((change) => [change.pool, change]));
  const names = new Set([...there.keys(), ...changed.keys()]);
  return [...names].map((pool) => {
    const members = there.get(pool) ?? [];
    const change = changed.get(pool);
    return {
      pool,
      before: members.length,
      nodes: change?.nodes ?? members.length,
      shape: change?.shape,
      says: gives(members[0]),
      members,
      isNew: members.length === 0,
    };
  });
}

const unchanged = (pool: string): PoolChange => ({
  pool,
  nodes: undefined,
  shape: undefined,
  zones: [],
  labels: {},
  taints: [],
});

/** The changes with one pool changed further. */
export const withPool = (
  changes: readonly PoolChange[],
  pool: string,
  part: Partial<Pick<PoolChange, 'nodes' | 'shape'>>,
): readonly PoolChange[] => {
  const before = changes.find((change) => change.pool === pool) ?? unchanged(pool);
  const after = { ...before, ...part };
  return changes.includes(before) ? changes.map((change) => (change === before ? after : change)) : [...changes, after];
};
