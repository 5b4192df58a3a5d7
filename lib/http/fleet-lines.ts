import { VERDICTS, type Verdict } from '#lib/core/assess/assessment.ts';
import type { Prices } from '#lib/core/cost/prices.ts';
import { addSavings } from '#lib/core/cost/savings.ts';
import type { FleetEntry, FleetFacet, FleetRow, FleetSums, VerdictSum } from './contract/fleet.ts';
import type { SavingsSum } from './contract/savings.ts';
import { encodeSavingsSum } from './encode-savings.ts';
import type { IndexedRow } from './fleet-index.ts';

const missing = ({ excess }: IndexedRow): number => Math.max(0, excess);
const gain = ({ row: { changeBytesAllPods: change, requestBytes: request } }: IndexedRow): number =>
  change.state === 'known' && request.state === 'known' && request.value !== 'unset' ? Math.max(0, -change.value) : 0;
const total = (rows: readonly IndexedRow[], size: (row: IndexedRow) => number): number =>
  rows.reduce((sum, row) => sum + size(row), 0);

/** What following the advice saves over rows. */
export const savingsSum = (rows: readonly IndexedRow[], prices: Prices): SavingsSum =>
  encodeSavingsSum(addSavings(rows.map(({ savings }) => savings)), prices);

/** What rows come to. */
export const sums = (rows: readonly IndexedRow[], prices: Prices): FleetSums => ({
  containers: rows.length,
  pods: total(rows, ({ row }) => row.pods),
  missingBytes: total(rows, missing),
  gainBytes: total(rows, gain),
  savings: savingsSum(rows, prices),
});

/** What rows come to by verdict, worst first; a verdict that none has is there with nothing. */
export function verdictSums(rows: readonly IndexedRow[], prices: Prices): VerdictSum[] {
  const byVerdict = Map.groupBy(rows, ({ row }): Verdict => row.verdict);
  return VERDICTS.map((verdict) => ({ verdict, ...sums(byVerdict.get(verdict) ?? [], prices) }));
}

const NONE: Readonly<Record<FleetFacet, string>> = {
  cluster: 'no cluster',
  namespace: 'no namespace',
  owner: 'no owner label',
  release: 'no Helm release',
  pool: 'in no node pool',
  kind: 'no kind',
  jdk: 'release of the JVM not known',
  rule: 'no finding',
  node: 'on no node',
};

/** A line of a list before it is written: the head of a group, or a row. */
export type FleetLine = { readonly head: Extract<FleetEntry, { type: 'group' }> } | { readonly row: FleetRow };

/** Groups keep the order of the rows: the group with the worst row comes first. A row stands in its first group only. */
export function fleetLines(
  rows: readonly IndexedRow[],
  by: FleetFacet | undefined,
  prices: Prices,
): readonly FleetLine[] {
  if (by === undefined) return rows;
  const groups = Map.groupBy(rows, ({ facets }) => facets[by][0]);
  return [...groups].flatMap(([value, members]) => [
    {
      head: {
        type: 'group',
        by,
        value: value ?? NONE[by],
        named: value !== undefined,
        verdicts: Object.fromEntries(
          [...Map.groupBy(members, ({ row }) => row.verdict)].map(([verdict, same]) => [verdict, same.length]),
        ),
        ...sums(members, prices),
      },
    },
    ...members,
  ]);
}

/** A line as the wire carries it. */
export const toEntry = (line: FleetLine): FleetEntry =>
  'head' in line ? line.head : { type: 'container', row: line.row };
