import { type Heuristic, type Sizes, sizesOf } from './heuristic.ts';
import { type Ledger, openLedger } from './ledger.ts';
import { preempt } from './preempt.ts';
import type { Problem } from './problem.ts';

/** Where pods stand already: of group, on node, how many. */
export type Standing = { readonly group: number; readonly node: number; readonly pods: number };

/** What a heuristic came to. */
export type Packing = {
  readonly heuristic: string;
  readonly ledger: Ledger;
  /** Pods without a node, by group. */
  readonly left: Int32Array;
  readonly pending: number;
  /** Pods that stood somewhere and had to go for pods of higher priority. */
  readonly displaced: number;
};

function bestNode(ledger: Ledger, heuristic: Heuristic, sizes: Sizes, g: number): number {
  let best = -1;
  let lowest = Number.POSITIVE_INFINITY;
  for (const n of ledger.problem.open[g] ?? []) {
    if (!ledger.fits(g, n)) continue;
    const rate = heuristic.rate(ledger, sizes, g, n);
    if (rate < lowest) {
      lowest = rate;
      best = n;
    }
  }
  return best;
}

/** DaemonSets come before all others: the scheduler gives their pods a node each, and they make room by their priority as a rule. */
function placeDaemons(ledger: Ledger, left: Int32Array): void {
  for (const [g, { perNode }] of ledger.problem.groups.entries()) {
    if (!perNode) continue;
    for (const n of ledger.problem.open[g] ?? []) {
      if (ledger.fits(g, n)) ledger.put(g, n);
      else left[g] = (left[g] ?? 0) + 1;
    }
  }
}

/** How little choice a group has: the share of nodes that are closed to it, and of those that its pods take by keeping apart. */
function narrowness({ nodes, open, rules }: Problem, g: number, pods: number): number {
  const choice = open[g]?.length ?? 0;
  const apart = (rules[g]?.antiAffinity.length ?? 0) > 0 ? pods / Math.max(1, choice) : 0;
  return 1 - choice / nodes.length + apart;
}

/** The groups by priority, highest first; each level is placed before the next begins, as preemption would end. */
function levels(
  problem: Problem,
  { weigh }: Heuristic,
  sizes: Sizes,
  pods: readonly number[],
): readonly (readonly number[])[] {
  const { groups, resources } = problem;
  const weight = groups.map(
    (_, g) => (weigh?.(sizes, g, resources.length) ?? 0) + narrowness(problem, g, pods[g] ?? 0),
  );
  const ordinary = [...groups.keys()].filter((g) => !groups[g]?.perNode);
  const byPriority = Map.groupBy(ordinary, (g) => groups[g]?.priority ?? 0);
  return [...byPriority]
    .toSorted(([one], [other]) => other - one)
    .map(([, level]) => (weigh === undefined ? level : level.toSorted((a, b) => (weight[b] ?? 0) - (weight[a] ?? 0))));
}

/**
 * Places `pods[g]` pods of every group. Those that stand somewhere stay there as long as no pod of higher priority needs the room;
 * the others look for a node by the heuristic. What it places fits; what it does not place may fit in another order.
 */
export function pack(
  problem: Problem,
  pods: readonly number[],
  heuristic: Heuristic,
  standing: readonly Standing[] = [],
): Packing {
  const sizes = sizesOf(problem, pods);
  const ledger = openLedger(problem);
  const left = new Int32Array(problem.groups.length);
  placeDaemons(ledger, left);
  const looking = Int32Array.from(pods);
  for (const { group, node, pods: here } of standing) {
    for (let pod = 0; pod < here && (looking[group] ?? 0) > 0 && ledger.hasRoom(group, node); pod += 1) {
      ledger.put(group, node);
      looking[group] = (looking[group] ?? 0) - 1;
    }
  }
  let displaced = 0;
  let before = -1;
  const placeOne = (g: number): boolean => {
    const node =
      heuristic.stays && before >= 0 && ledger.fits(g, before) ? before : bestNode(ledger, heuristic, sizes, g);
    before = node;
    if (node >= 0) {
      ledger.put(g, node);
      return true;
    }
    const victims = standing.length === 0 ? undefined : preempt(ledger, g);
    for (const victim of victims ?? []) looking[victim] = (looking[victim] ?? 0) + 1;
    displaced += victims?.length ?? 0;
    return victims !== undefined;
  };
  for (const level of levels(problem, heuristic, sizes, pods)) {
    for (const g of level) {
      before = -1;
      let wanted = looking[g] ?? 0;
      while (wanted > 0 && placeOne(g)) wanted -= 1;
      left[g] = wanted;
    }
  }
  return { heuristic: heuristic.id, ledger, left, pending: left.reduce((sum, n) => sum + n, 0), displaced };
}

/** Whether a node has pods besides those of DaemonSets. */
export const isUsed = ({ placed, problem }: Ledger, n: number): boolean =>
  [...(placed[n]?.keys() ?? [])].some((g) => !problem.groups[g]?.perNode);

/** The nodes that are used. */
export const usedNodes = (ledger: Ledger): readonly number[] =>
  [...ledger.problem.nodes.keys()].filter((n) => isUsed(ledger, n));
