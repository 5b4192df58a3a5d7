import { isUsed, type Packing, type Standing } from '../pack/pack.ts';
import { type Problem, problemOf } from '../pack/problem.ts';
import type { Survival } from '../plan.ts';
import type { Changes } from '../scenario.ts';
import { replace } from './placing.ts';

/** The nodes whose loss displaces most memory, the fullest first. */
function fullest({ ledger }: Packing): readonly number[] {
  const { problem, free } = ledger;
  const { nodes, gives, resources } = problem;
  const asked = (n: number): number => (gives[n * resources.length] ?? 0) - (free[n * resources.length] ?? 0);
  return [...nodes.keys()].filter((n) => isUsed(ledger, n)).toSorted((a, b) => asked(b) - asked(a));
}

/** Where pods stay when some nodes are gone; nodes are numbered anew. */
function standingWithout({ ledger }: Packing, gone: ReadonlySet<number>): readonly Standing[] {
  const { nodes, groups } = ledger.problem;
  const kept = [...nodes.keys()].filter((n) => !gone.has(n));
  return kept.flatMap((old, node) =>
    [...(ledger.placed[old] ?? [])].flatMap(([group, pods]) => (groups[group]?.perNode ? [] : [{ group, node, pods }])),
  );
}

/** What a placement becomes when nodes are gone: the rest stays, the displaced look for a place, by priority. */
export function without(
  packing: Packing,
  pods: readonly number[],
  gone: ReadonlySet<number>,
  placing: Changes['placing'],
): { readonly problem: Problem; readonly packing: Packing; readonly displaced: number } {
  const { groups, nodes } = packing.ledger.problem;
  const problem = problemOf(
    groups,
    nodes.filter((_, n) => !gone.has(n)),
  );
  const standing = standingWithout(packing, gone);
  const staying = standing.reduce((sum, one) => sum + one.pods, 0);
  const placedBefore = pods.reduce(
    (sum, count, g) => sum + (groups[g]?.perNode ? 0 : count - (packing.left[g] ?? 0)),
    0,
  );
  return { problem, packing: replace(problem, pods, placing, standing), displaced: placedBefore - staying };
}

/** The nodes of a failure: a whole zone, and of the others the fullest. */
export function nodesLost(packing: Packing, { nodes: count, zone }: Changes['failure']): ReadonlySet<number> {
  const { nodes } = packing.ledger.problem;
  const inZone = [...nodes.keys()].filter((n) => zone !== undefined && nodes[n]?.zone === zone);
  const others = fullest(packing).filter((n) => zone === undefined || nodes[n]?.zone !== zone);
  return new Set([...inZone, ...others.slice(0, count)]);
}

/** How many fullest nodes are lost at once in the rows of an answer. */
const LOSSES = [1, 2, 3];

/** What happens when one, two or three of the fullest nodes go, and each zone. */
export function survivalOf(
  packing: Packing,
  pods: readonly number[],
  placing: Changes['placing'],
): readonly Survival[] {
  const { nodes } = packing.ledger.problem;
  const zones = [...new Set(nodes.flatMap(({ zone }) => zone ?? []))].toSorted();
  const failures = [
    ...LOSSES.filter((count) => count < nodes.length).map((count) => ({ nodes: count, zone: undefined })),
    ...(zones.length > 1 ? zones.map((zone) => ({ nodes: 0, zone })) : []),
  ];
  return failures.map((failure) => {
    const gone = nodesLost(packing, failure);
    const after = without(packing, pods, gone, placing);
    return {
      lost:
        failure.zone === undefined
          ? { kind: 'fullest nodes', count: gone.size }
          : { kind: 'zone', zone: failure.zone, count: gone.size },
      displaced: after.displaced,
      pending: Math.max(0, after.packing.pending - packing.pending),
      evicted: after.packing.displaced,
    };
  });
}
