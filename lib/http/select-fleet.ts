import { VERDICTS } from '#lib/core/assess/assessment.ts';
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
import type { FleetIndex, IndexedRow } from './fleet-index.ts';

type SortKey = number | string | undefined;

/** One row a sort: what it compares; undefined is unknown and stands last either way. */
const SORT_KEYS: Readonly<Record<FleetQuery['sort'], (indexed: IndexedRow) => SortKey>> = {
  verdict: ({ rank }) => rank,
  workload: ({ row }) => `${row.name}\n${row.namespace}`,
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

function sorted(rows: readonly IndexedRow[], { sort, order }: FleetQuery): readonly IndexedRow[] {
  const key = SORT_KEYS[sort];
  const direction = order === 'asc' ? 1 : -1;
  return [...rows].sort(
    (a, b) => compareKeys(key(a), key(b), direction) || b.excess - a.excess || byText(a.row.key, b.row.key),
  );
}

const holdsAny = (wanted: readonly string[], has: readonly string[]): boolean =>
  wanted.length === 0 || wanted.some((value) => has.includes(value));

function matches({ facets, text }: IndexedRow, query: FleetQuery, except?: FleetFacet): boolean {
  const words = query.q.toLowerCase().split(/\s+/).filter(Boolean);
  return (
    words.every((word) => text.includes(word)) &&
    FLEET_FACETS.every((facet) => facet === except || holdsAny(query[facet], facets[facet]))
  );
}

function countFacet(rows: readonly IndexedRow[], facet: FleetFacet): FacetValue[] {
  const counts = new Map<string, number>();
  for (const { facets } of rows) for (const value of facets[facet]) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].map(([value, containers]) => ({ value, containers })).sort((a, b) => byText(a.value, b.value));
}

const missing = ({ excess }: IndexedRow): number => Math.max(0, excess);
const gain = ({ row: { changeBytesAllPods: change, requestBytes: request } }: IndexedRow): number =>
  change.state === 'known' && request.state === 'known' && request.value !== 'unset' ? Math.max(0, -change.value) : 0;
const total = (rows: readonly IndexedRow[], size: (row: IndexedRow) => number): number =>
  rows.reduce((sum, row) => sum + size(row), 0);

const sums = (rows: readonly IndexedRow[]): Omit<VerdictSum, 'verdict'> => ({
  containers: rows.length,
  pods: total(rows, ({ row }) => row.pods),
  missingBytes: total(rows, missing),
  gainBytes: total(rows, gain),
});

const NONE: Readonly<Record<FleetFacet, string>> = {
  namespace: 'no namespace',
  kind: 'no kind',
  release: 'no Helm release',
  jdk: 'release of the JVM not known',
  rule: 'no finding',
  node: 'on no node',
};

type Line = { readonly head: Extract<FleetEntry, { type: 'group' }> } | { readonly row: FleetRow };

/** Groups keep the order of the rows: the group with the worst row comes first. A row stands in its first group only. */
function lines(rows: readonly IndexedRow[], by: FleetFacet | undefined): readonly Line[] {
  if (by === undefined) return rows;
  const groups = Map.groupBy(rows, ({ facets }) => facets[by][0] ?? NONE[by]);
  return [...groups].flatMap(([value, members]) => [
    { head: { type: 'group', by, value, ...sums(members) } },
    ...members,
  ]);
}

/** The rows that a question leaves, in its order, whatever the slice. */
export const chooseFleet = ({ rows }: FleetIndex, query: FleetQuery): readonly IndexedRow[] =>
  sorted(
    rows.filter((row) => matches(row, query) && holdsAny(query.verdict, [row.row.verdict])),
    query,
  );

/** Answers a fleet list's question from an indexed scan. */
export function selectFleet({ scan, rows }: FleetIndex, query: FleetQuery): FleetPage {
  const narrowed = rows.filter((row) => matches(row, query));
  const wanted = narrowed.filter(({ row }) => holdsAny(query.verdict, [row.verdict]));
  const list = lines(sorted(wanted, query), query.group);
  const facet = (name: FleetFacet): FacetValue[] =>
    countFacet(
      rows.filter((row) => matches(row, query, name)),
      name,
    );
  return {
    scan: { cluster: scan.cluster, takenAt: scan.takenAt, origin: scan.origin.kind },
    verdicts: VERDICTS.map((verdict) => ({ verdict, ...sums(narrowed.filter(({ row }) => row.verdict === verdict)) })),
    facets: {
      namespace: facet('namespace'),
      kind: facet('kind'),
      release: facet('release'),
      jdk: facet('jdk'),
      rule: facet('rule'),
      node: facet('node'),
    },
    containers: rows.length,
    matched: wanted.length,
    lines: list.length,
    offset: query.offset,
    entries: list
      .slice(query.offset, query.offset + query.limit)
      .map((line) => ('head' in line ? line.head : { type: 'container', row: line.row })),
  };
}
