import { type FacetValue, FLEET_FACETS, type FleetFacet, type FleetQuery } from './contract/fleet.ts';
import type { FleetIndex, IndexedRow } from './fleet-index.ts';
import { byText, inOrder } from './sort-fleet.ts';

/** What is left when rows are asked: those that hold, and how often each value would be left if its own facet did not ask. */
export type Narrowed = {
  readonly rows: readonly IndexedRow[];
  readonly facets: Readonly<Record<FleetFacet, FacetValue[]>>;
};

const holdsAny = (wanted: readonly string[], has: readonly string[]): boolean =>
  wanted.length === 0 || wanted.some((value) => has.includes(value));

type Counts = Readonly<Record<FleetFacet, Map<string, number>>>;

const noCounts = (): Counts => ({
  cluster: new Map(),
  namespace: new Map(),
  owner: new Map(),
  release: new Map(),
  pool: new Map(),
  kind: new Map(),
  jdk: new Map(),
  rule: new Map(),
  node: new Map(),
});

function count(counts: Map<string, number>, values: readonly string[]): void {
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
}

const valuesOf = (counts: Map<string, number>): FacetValue[] =>
  [...counts].map(([value, containers]) => ({ value, containers })).sort((a, b) => byText(a.value, b.value));

/** One pass over the rows: a row that only one facet refuses still counts for that facet's own values. */
function narrowed(rows: readonly IndexedRow[], query: FleetQuery): Narrowed {
  const words = query.q.toLowerCase().split(/\s+/).filter(Boolean);
  const asking = FLEET_FACETS.filter((facet) => query[facet].length > 0);
  const counts = noCounts();
  const left = rows.filter((row) => {
    if (!words.every((word) => row.text.includes(word))) return false;
    const refusing = asking.filter((facet) => !holdsAny(query[facet], row.facets[facet]));
    const [only] = refusing;
    if (only === undefined) for (const facet of FLEET_FACETS) count(counts[facet], row.facets[facet]);
    else if (refusing.length === 1) count(counts[only], row.facets[only]);
    return only === undefined;
  });
  return {
    rows: left,
    facets: {
      cluster: valuesOf(counts.cluster),
      namespace: valuesOf(counts.namespace),
      owner: valuesOf(counts.owner),
      release: valuesOf(counts.release),
      pool: valuesOf(counts.pool),
      kind: valuesOf(counts.kind),
      jdk: valuesOf(counts.jdk),
      rule: valuesOf(counts.rule),
      node: valuesOf(counts.node),
    },
  };
}

/** How many answers are remembered an index: a person goes to and fro between a few. */
const REMEMBERED = 16;
const answers = new WeakMap<FleetIndex, Map<string, Narrowed>>();

/**
 * The rows that text and facets leave, in the question's order, whatever the verdicts and the slice. The last answers are
 * remembered: pressing verdicts, scrolling and paging ask the same again.
 */
export function narrow(index: FleetIndex, query: FleetQuery): Narrowed {
  const made = answers.get(index) ?? new Map<string, Narrowed>();
  answers.set(index, made);
  const name = JSON.stringify([query.sort, query.order, query.q, FLEET_FACETS.map((facet) => query[facet])]);
  const answer = made.get(name) ?? narrowed(inOrder(index, query), query);
  made.delete(name);
  made.set(name, answer);
  const [oldest] = made.keys();
  if (made.size > REMEMBERED && oldest !== undefined) made.delete(oldest);
  return answer;
}

/** Of rows those with one of the verdicts asked for; all when none is. */
export const ofVerdicts = (
  rows: readonly IndexedRow[],
  { verdict }: Pick<FleetQuery, 'verdict'>,
): readonly IndexedRow[] => (verdict.length === 0 ? rows : rows.filter(({ row }) => verdict.includes(row.verdict)));
