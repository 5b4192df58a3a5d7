import { type Heuristic, PACKED, type Sizes } from './heuristic.ts';
import type { Ledger } from './ledger.ts';
import { isUsed } from './pack.ts';

/** The pods on a node besides those of DaemonSets, the largest first, one entry a pod. */
const podsOn = ({ placed, problem: { groups } }: Ledger, { size }: Sizes, n: number): readonly number[] =>
  [...(placed[n] ?? [])]
    .filter(([g]) => !groups[g]?.perNode)
    .toSorted(([a], [b]) => (size[b] ?? 0) - (size[a] ?? 0))
    .flatMap(([g, pods]) => Array.from({ length: pods }, () => g));

function bestUsed(ledger: Ledger, sizes: Sizes, g: number, used: ReadonlySet<number>, rate: Heuristic['rate']): number {
  let best = -1;
  let lowest = Number.POSITIVE_INFINITY;
  for (const n of ledger.problem.open[g] ?? []) {
    if (!used.has(n) || !ledger.fits(g, n)) continue;
    const rated = rate(ledger, sizes, g, n);
    if (rated < lowest) {
      lowest = rated;
      best = n;
    }
  }
  return best;
}

/** Moves all pods of a node to other used ones; when one finds no place, everything is put back. */
function emptied(ledger: Ledger, sizes: Sizes, node: number, used: ReadonlySet<number>): boolean {
  const moved: { readonly g: number; readonly to: number }[] = [];
  for (const g of podsOn(ledger, sizes, node)) {
    ledger.take(g, node);
    const to = bestUsed(ledger, sizes, g, used, PACKED.rate);
    if (to < 0) {
      ledger.put(g, node);
      for (const one of moved.toReversed()) {
        ledger.take(one.g, one.to);
        ledger.put(one.g, node);
      }
      return false;
    }
    ledger.put(g, to);
    moved.push({ g, to });
  }
  return true;
}

/** How many nodes in a row may fail to empty before the search ends: the fuller ones that follow are less likely to. */
const PATIENCE = 12;

/** Empties used nodes one by one, the emptiest first, as long as their pods find room on the others; `least` nodes are enough. */
export function emptyNodes(ledger: Ledger, sizes: Sizes, least: number): void {
  const { nodes, resources } = ledger.problem;
  const load = (n: number): number =>
    podsOn(ledger, sizes, n).reduce((sum, g) => sum + (sizes.size[g] ?? 0), 0) / Math.max(1, resources.length);
  const used = new Set([...nodes.keys()].filter((n) => isUsed(ledger, n)));
  let failed = 0;
  for (const node of [...used].map((n) => ({ n, load: load(n) })).toSorted((a, b) => a.load - b.load)) {
    if (used.size <= least || failed >= PATIENCE) return;
    used.delete(node.n);
    if (emptied(ledger, sizes, node.n, used)) failed = 0;
    else {
      used.add(node.n);
      failed += 1;
    }
  }
}
