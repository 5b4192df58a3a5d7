import { VERDICTS } from '#lib/core/assess/assessment.ts';
import type { Prices } from '#lib/core/cost/prices.ts';
import { addSavings } from '#lib/core/cost/savings.ts';
import {
  type FacetValue,
  FLEET_FACETS,
  type FleetEntry,
  type FleetFacet,
  type FleetPage,
  type FleetQuery,
  type FleetRow,
  type VerdictSum,
} from './contract/fleet.ts';
import type { SavingsSum } from './contract/savings.ts';
import { encodeSavingsSum } from './encode-savings.ts';
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
  advised: ({ row }) => known(row.advisedLimitBytes),
  change: ({ row }) => known(row.changeBytesAllPods),
  findings: ({ row: { findings } }) => findings.critical * 1_000_000 + findings.warning * 1_000 + findings.info,
  confidence: ({ row }) =>
    row.confidence === undefined ? undefined : ['low', 'medium', 'high'].indexOf(row.confidence),
};

type NumberFact = { readonly state: 'known'; readonly value: number | 'unset' } | { readonly state: 'unknown' };

const known = (fact: NumberFact): number | undefined =>
  fact.state === 'known' && fact.value !== 'unset' ? fact.value : undefined;

const byText = new Intl.Collator('en', { numeric: true }).compare;

function compareKeys(a: SortKey, b: SortKey, order: 1 | -1): number {
  if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined);
  if (typeof a === 'number' && typeof b === 'number') return (a - b) * order;
  return byText(`${a}`, `${b}`) * order;
}

function sorted(rows: readonly IndexedRow[], { sort, order }: FleetOrder): readonly IndexedRow[] {
  const key = SORT_KEYS[sort];
  const direction = order === 'asc' ? 1 : -1;
  return [...rows].sort(
    (a, b) => compareKeys(key(a), key(b), direction) || b.excess - a.excess || byText(a.row.key, b.row.key),
  );
}

type FleetOrder = Pick<FleetQuery, 'sort' | 'order'>;

const orders = new WeakMap<FleetIndex, Map<string, readonly IndexedRow[]>>();

/** The rows in an order; each order of an index is made once, for sorting 10,000 names costs more than all the rest. */
function inOrder(index: FleetIndex, order: FleetOrder): readonly IndexedRow[] {
  const made = orders.get(index) ?? new Map<string, readonly IndexedRow[]>();
  orders.set(index, made);
  const name = `${order.sort} ${order.order}`;
  const rows = made.get(name) ?? sorted(index.rows, order);
  made.set(name, rows);
  return rows;
}

const holdsAny = (wanted: readonly string[], has: readonly string[]): boolean =>
  wanted.length === 0 || wanted.some((value) => has.includes(value));

/** What is left when rows are asked: those that hold, and how often each value would be left if its own facet did not ask. */
type Narrowed = {
  readonly rows: readonly IndexedRow[];
  readonly facets: ReadonlyMap<FleetFacet, ReadonlyMap<string, number>>;
};

/** One pass over the rows: a row that only one facet refuses still counts for that facet's own values. */
function narrow(rows: readonly IndexedRow[], query: FleetQuery): Narrowed {
  const words = query.q.toLowerCase().split(/\s+/).filter(Boolean);
  const asking = FLEET_FACETS.filter((facet) => query[facet].length > 0);
  const facets = new Map(FLEET_FACETS.map((facet) => [facet, new Map<string, number>()]));
  const count = (facet: FleetFacet, values: readonly string[]): void => {
    const counts = facets.get(facet);
    for (const value of values) counts?.set(value, (counts.get(value) ?? 0) + 1);
  };
  const left = rows.filter((row) => {
    if (!words.every((word) => row.text.includes(word))) return false;
    const refusing = asking.filter((facet) => !holdsAny(query[facet], row.facets[facet]));
    const [only] = refusing;
    if (only === undefined) for (const facet of FLEET_FACETS) count(facet, row.facets[facet]);
    else if (refusing.length === 1) count(only, row.facets[only]);
    return only === undefined;
  });
  return { rows: left, facets };
}

const facetValues = ({ facets }: Narrowed, facet: FleetFacet): FacetValue[] =>
  [...(facets.get(facet) ?? [])]
    .map(([value, containers]) => ({ value, containers }))
    .sort((a, b) => byText(a.value, b.value));

const missing = ({ excess }: IndexedRow): number => Math.max(0, excess);
const gain = ({ row: { changeBytesAllPods: change, requestBytes: request } }: IndexedRow): number =>
  change.state === 'known' && request.state === 'known' && request.value !== 'unset' ? Math.max(0, -change.value) : 0;
const total = (rows: readonly IndexedRow[], size: (row: IndexedRow) => number): number =>
  rows.reduce((sum, row) => sum + size(row), 0);

const savingsSum = (rows: readonly IndexedRow[], prices: Prices): SavingsSum =>
  encodeSavingsSum(addSavings(rows.map(({ savings }) => savings)), prices);

const sums = (rows: readonly IndexedRow[], prices: Prices): Omit<VerdictSum, 'verdict'> => ({
  containers: rows.length,
  pods: total(rows, ({ row }) => row.pods),
  missingBytes: total(rows, missing),
  gainBytes: total(rows, gain),
  savings: savingsSum(rows, prices),
});

const NONE: Readonly<Record<FleetFacet, string>> = {
  cluster: 'no cluster',
  namespace: 'no namespace',
  kind: 'no kind',
  release: 'no Helm release',
  jdk: 'release of the JVM not known',
  rule: 'no finding',
  node: 'on no node',
};

type Line = { readonly head: Extract<FleetEntry, { type: 'group' }> } | { readonly row: FleetRow };

/** Groups keep the order of the rows: the group with the worst row comes first. A row stands in its first group only. */
function lines(rows: readonly IndexedRow[], by: FleetFacet | undefined, prices: Prices): readonly Line[] {
  if (by === undefined) return rows;
  const groups = Map.groupBy(rows, ({ facets }) => facets[by][0] ?? NONE[by]);
  return [...groups].flatMap(([value, members]) => [
    { head: { type: 'group', by, value, ...sums(members, prices) } },
    ...members,
  ]);
}

const ofVerdicts = (rows: readonly IndexedRow[], { verdict }: Pick<FleetQuery, 'verdict'>): readonly IndexedRow[] =>
  rows.filter(({ row }) => holdsAny(verdict, [row.verdict]));

/** The rows that a question leaves, in its order, whatever the slice. */
export const chooseFleet = (index: FleetIndex, query: FleetQuery): readonly IndexedRow[] =>
  ofVerdicts(narrow(inOrder(index, query), query).rows, query);

/** Answers a fleet list's question from an indexed scan. */
export function selectFleet(index: FleetIndex, query: FleetQuery): FleetPage {
  const { scans, prices } = index;
  const narrowed = narrow(inOrder(index, query), query);
  const wanted = ofVerdicts(narrowed.rows, query);
  const list = lines(wanted, query.group, prices);
  const byVerdict = Map.groupBy(narrowed.rows, ({ row }) => row.verdict);
  return {
    scans: scans.map(({ cluster, takenAt, origin }) => ({ cluster, takenAt, origin: origin.kind })),
    verdicts: VERDICTS.map((verdict) => ({ verdict, ...sums(byVerdict.get(verdict) ?? [], prices) })),
    savings: savingsSum(wanted, prices),
    facets: {
      cluster: facetValues(narrowed, 'cluster'),
      namespace: facetValues(narrowed, 'namespace'),
      kind: facetValues(narrowed, 'kind'),
      release: facetValues(narrowed, 'release'),
      jdk: facetValues(narrowed, 'jdk'),
      rule: facetValues(narrowed, 'rule'),
      node: facetValues(narrowed, 'node'),
    },
    containers: index.rows.length,
    matched: wanted.length,
    lines: list.length,
    offset: query.offset,
    entries: list
      .slice(query.offset, query.offset + query.limit)
      .map((line) => ('head' in line ? line.head : { type: 'container', row: line.row })),
  };
}
