import type { Obstacle } from '../obstacle.ts';
import { clash, isCordonedFor, matchesNode, untolerated } from './matches.ts';
import type { Problem } from './problem.ts';
import type { SpreadRule } from './rules.ts';

/** What is placed so far and what is left: pods are put and taken away, and every question is answered as the scheduler would. */
export type Ledger = {
  readonly problem: Problem;
  /** What node n has left of resource r, at `n * resources.length + r`. */
  readonly free: Float64Array;
  readonly podsLeft: Int32Array;
  /** How many pods of group g stand on node n, by node. */
  readonly placed: readonly Map<number, number>[];
  /** Whether the requests fit and the node may have one pod more. */
  readonly hasRoom: (g: number, n: number) => boolean;
  readonly fits: (g: number, n: number) => boolean;
  /** Everything that keeps a pod of g off n, as the scheduler reports it: of its first rule that fails. */
  readonly obstacles: (g: number, n: number) => readonly Obstacle[];
  readonly put: (g: number, n: number) => void;
  readonly take: (g: number, n: number) => void;
};

/** An empty ledger: nothing is placed. */
export function openLedger(problem: Problem): Ledger {
  const { groups, nodes, resources, asks, gives, rules, counts } = problem;
  const width = resources.length;
  const free = Float64Array.from(gives);
  const podsLeft = Int32Array.from(nodes, ({ maxPods }) => maxPods);
  const placed = nodes.map(() => new Map<number, number>());
  const tallies = counts.map(({ domains }) => new Int32Array(domains));
  const totals = new Int32Array(counts.length);
  /** The least of each tally; −1 when it must be looked for again. */
  const leasts = new Int32Array(counts.length);

  const inDomain = (count: number, n: number): number => {
    const domain = counts[count]?.domainOf[n] ?? -1;
    return domain < 0 ? 0 : (tallies[count]?.[domain] ?? 0);
  };
  const hasDomain = (count: number, n: number): boolean => (counts[count]?.domainOf[n] ?? -1) >= 0;

  const leastOf = (count: number): number => {
    const known = leasts[count] ?? 0;
    if (known >= 0) return known;
    let least = Number.MAX_SAFE_INTEGER;
    for (const found of tallies[count] ?? new Int32Array()) if (found < least) least = found;
    leasts[count] = Math.min(least, 2 ** 31 - 1);
    return least;
  };

  /** Source: podtopologyspread/filtering.go: matching + self − minimum ≤ maxSkew; the minimum is 0 while domains are too few. */
  const spreads = ({ count, maxSkew, minDomains, self }: SpreadRule, n: number): boolean => {
    const enough = (counts[count]?.domains ?? 0) >= minDomains;
    return inDomain(count, n) + self - (enough ? leastOf(count) : 0) <= maxSkew;
  };

  const portsFree = (g: number, n: number): boolean => {
    const wanted = rules[g]?.hostPorts ?? [];
    if (wanted.length === 0) return true;
    const taken = [...(placed[n]?.keys() ?? [])].flatMap((other) => rules[other]?.hostPorts ?? []);
    return !wanted.some((port) => taken.some((other) => clash(port, other)));
  };

  const hasCompany = (g: number, n: number): boolean => {
    const { affinity = [], matchesItself = false } = rules[g] ?? {};
    if (affinity.length === 0) return true;
    if (!affinity.every((count) => hasDomain(count, n))) return false;
    if (affinity.every((count) => inDomain(count, n) > 0)) return true;
    return matchesItself && affinity.every((count) => totals[count] === 0);
  };

  const hasRoom = (g: number, n: number): boolean => {
    if ((podsLeft[n] ?? 0) < 1) return false;
    for (let r = 0; r < width; r += 1) {
      const ask = asks[g * width + r] ?? 0;
      if (ask > 0 && ask > (free[n * width + r] ?? 0)) return false;
    }
    return true;
  };

  const add = (g: number, n: number, by: 1 | -1): void => {
    for (let r = 0; r < width; r += 1)
      free[n * width + r] = (free[n * width + r] ?? 0) - by * (asks[g * width + r] ?? 0);
    podsLeft[n] = (podsLeft[n] ?? 0) - by;
    const here = placed[n];
    const now = (here?.get(g) ?? 0) + by;
    if (now === 0) here?.delete(g);
    else here?.set(g, now);
    for (const count of rules[g]?.adds ?? []) {
      const domain = counts[count]?.domainOf[n] ?? -1;
      const tally = tallies[count];
      if (domain < 0 || tally === undefined) continue;
      const before = tally[domain] ?? 0;
      tally[domain] = before + by;
      if (by < 0 || before === leasts[count]) leasts[count] = -1;
      totals[count] = (totals[count] ?? 0) + by;
    }
  };

  const shortages = (g: number, n: number): readonly Obstacle[] => {
    const found: Obstacle[] = (podsLeft[n] ?? 0) < 1 ? [{ rule: 'pod count' }] : [];
    for (const [r, of] of resources.entries()) {
      const ask = asks[g * width + r] ?? 0;
      if (ask > 0 && ask > (free[n * width + r] ?? 0)) found.push({ rule: 'resource', of });
    }
    return found;
  };

  const closing = (g: number, n: number): Obstacle | undefined => {
    const group = groups[g];
    const node = nodes[n];
    if (group === undefined || node === undefined) return undefined;
    const { nodeSelector, scheduling } = group.rules;
    const { nodeTerms, tolerations } = scheduling;
    if (isCordonedFor(node.unschedulable, tolerations)) return { rule: 'cordoned' };
    const taint = untolerated(node.taints, tolerations);
    if (taint !== undefined)
      return { rule: 'taint', of: taint.value === '' ? taint.key : `${taint.key}=${taint.value}` };
    return matchesNode(nodeSelector, nodeTerms, node) ? undefined : { rule: 'node affinity' };
  };

  return {
    problem,
    free,
    podsLeft,
    placed,
    hasRoom,
    fits: (g, n) => {
      if (!hasRoom(g, n)) return false;
      const rule = rules[g];
      if (rule === undefined) return false;
      for (const spread of rule.spread) if (!hasDomain(spread.count, n) || !spreads(spread, n)) return false;
      for (const count of rule.antiAffinity) if (inDomain(count, n) > 0) return false;
      for (const count of rule.shunnedBy) if (inDomain(count, n) > 0) return false;
      return hasCompany(g, n) && portsFree(g, n);
    },
    obstacles: (g, n) => {
      const closed = closing(g, n);
      if (closed !== undefined) return [closed];
      if (!portsFree(g, n)) return [{ rule: 'host port' }];
      const short = shortages(g, n);
      if (short.length > 0) return short;
      const rule = rules[g];
      if (rule === undefined) return [];
      for (const spread of rule.spread) {
        if (!hasDomain(spread.count, n)) return [{ rule: 'spread label' }];
        if (!spreads(spread, n)) return [{ rule: 'spread' }];
      }
      if (!hasCompany(g, n)) return [{ rule: 'affinity' }];
      if (rule.antiAffinity.some((count) => inDomain(count, n) > 0)) return [{ rule: 'anti-affinity' }];
      if (rule.shunnedBy.some((count) => inDomain(count, n) > 0)) return [{ rule: 'others’ anti-affinity' }];
      return [];
    },
    put: (g, n) => add(g, n, 1),
    take: (g, n) => add(g, n, -1),
  };
}
