import type { Ledger } from './ledger.ts';

/** The pods of lower priority on a node, the lowest first, one entry a pod. */
function lower({ placed, problem: { groups } }: Ledger, n: number, priority: number): number[] {
  return [...(placed[n] ?? [])]
    .filter(([g]) => (groups[g]?.priority ?? 0) < priority && !groups[g]?.perNode)
    .toSorted(([a], [b]) => (groups[a]?.priority ?? 0) - (groups[b]?.priority ?? 0))
    .flatMap(([g, pods]) => Array.from({ length: pods }, () => g));
}

/** Who has to go from a node so that a pod of g fits: all of lower priority go, then as many as can come back, the highest first. */
function victimsOn(ledger: Ledger, g: number, n: number): readonly number[] | undefined {
  const candidates = lower(ledger, n, ledger.problem.groups[g]?.priority ?? 0);
  if (candidates.length === 0) return undefined;
  for (const victim of candidates) ledger.take(victim, n);
  const helps = ledger.fits(g, n);
  const victims: number[] = [];
  if (helps) ledger.put(g, n);
  for (const candidate of candidates.toReversed()) {
    if (!helps || ledger.hasRoom(candidate, n)) ledger.put(candidate, n);
    else victims.push(candidate);
  }
  if (helps) ledger.take(g, n);
  for (const victim of victims) ledger.put(victim, n);
  return helps ? victims : undefined;
}

/**
 * Makes room for a pod of g by taking pods of lower priority from the node where that costs least, puts it there and answers who had
 * to go; undefined when no node can be freed or the pod does not preempt. Disruption budgets only decide between nodes, so they are
 * not asked here. Source: DefaultPreemption, pkg/scheduler/framework/preemption (Kubernetes 1.34).
 */
export function preempt(ledger: Ledger, g: number): readonly number[] | undefined {
  const { groups, open } = ledger.problem;
  const priority = groups[g]?.priority ?? 0;
  const isLowest = groups.every((other) => other.perNode || other.priority >= priority);
  if (isLowest || groups[g]?.rules.scheduling.preempts !== true) return undefined;
  let best: { readonly node: number; readonly victims: readonly number[]; readonly cost: number } | undefined;
  for (const n of open[g] ?? []) {
    const victims = victimsOn(ledger, g, n);
    if (victims === undefined) continue;
    const cost = victims.reduce((sum, victim) => sum + (groups[victim]?.priority ?? 0), 0) + victims.length;
    if (best === undefined || cost < best.cost) best = { node: n, victims, cost };
  }
  if (best === undefined) return undefined;
  for (const victim of best.victims) ledger.take(victim, best.node);
  ledger.put(g, best.node);
  return best.victims;
}
