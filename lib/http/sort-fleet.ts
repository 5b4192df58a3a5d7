import type { FleetQuery } from './contract/fleet.ts';
import type { FleetIndex, IndexedRow } from './fleet-index.ts';

type SortKey = number | string | undefined;

/** One row a sort: what it compares; undefined is unknown and stands last either way. */
const SORT_KEYS: Readonly<Record<FleetQuery['sort'], (indexed: IndexedRow) => SortKey>> = {
  verdict: ({ rank }) => rank,
  workload: ({ row }) => `${row.name}\n${row.namespace}`,
  cluster: ({ row }) => row.cluster,
  jdk: ({ row }) => (row.jdk.state === 'known' ? row.jdk.value : undefined),
  canHold: ({ row }) => known(row.canHoldBytes),
  limit: ({ row }) => known(row.limitBytes),
  request: ({ row }) => known(row.requestBytes),
  peak: ({ row }) => known(row.peakBytes),
  advised: ({ row }) => known(row.advisedLimitBytes),
  change: ({ row }) => known(row.changeBytesAllPods),
  kills: ({ row }) => known(row.oomKills),
  findings: ({ row: { findings } }) => findings.critical * 1_000_000 + findings.warning * 1_000 + findings.info,
  confidence: ({ row }) =>
    row.confidence === undefined ? undefined : ['low', 'medium', 'high'].indexOf(row.confidence),
};

type NumberFact = { readonly state: 'known'; readonly value: number | 'unset' } | { readonly state: 'unknown' };

const known = (fact: NumberFact): number | undefined =>
  fact.state === 'known' && fact.value !== 'unset' ? fact.value : undefined;

/** Names in the order people read them: `node-2` before `node-10`. */
export const byText = new Intl.Collator('en', { numeric: true }).compare;

function compareKeys(a: SortKey, b: SortKey, order: 1 | -1): number {
  if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined);
  if (typeof a === 'number' && typeof b === 'number') return (a - b) * order;
  return byText(`${a}`, `${b}`) * order;
}

type FleetOrder = Pick<FleetQuery, 'sort' | 'order'>;

function sorted(rows: readonly IndexedRow[], { sort, order }: FleetOrder): readonly IndexedRow[] {
  const key = SORT_KEYS[sort];
  const direction = order === 'asc' ? 1 : -1;
  return rows
    .map((row) => ({ row, key: key(row) }))
    .sort(
      (a, b) =>
        compareKeys(a.key, b.key, direction) || b.row.excess - a.row.excess || byText(a.row.row.key, b.row.row.key),
    )
    .map(({ row }) => row);
}

const orders = new WeakMap<FleetIndex, Map<string, readonly IndexedRow[]>>();

/** The rows in an order; each order of an index is made once, for sorting 10,000 names costs more than all the rest. */
export function inOrder(index: FleetIndex, order: FleetOrder): readonly IndexedRow[] {
  const made = orders.get(index) ?? new Map<string, readonly IndexedRow[]>();
  orders.set(index, made);
  const name = `${order.sort} ${order.order}`;
  const rows = made.get(name) ?? sorted(index.rows, order);
  made.set(name, rows);
  return rows;
}
