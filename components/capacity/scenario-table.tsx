import type { ReactNode } from 'react';
import { type Column, DetailTable } from '#components/ui/detail-table.tsx';
import { Icon } from '#components/ui/icon.tsx';
import type { Outcome } from '#lib/core/capacity/what-if.ts';
import { formatSum } from '#lib/core/units/format.ts';
import { describeFull } from './describe-full.ts';

/** One column of the comparison: what packing came to, and when growth fills it. */
export type ScenarioColumn = { readonly name: string; readonly outcome: Outcome; readonly fullIn: number | undefined };

type Line = { readonly label: string; readonly value: (column: ScenarioColumn) => ReactNode };

const count = (n: number): string => n.toLocaleString('en-GB');

const LINES: readonly Line[] = [
  { label: 'Pods', value: ({ outcome }) => count(outcome.pods) },
  { label: 'Requested memory', value: ({ outcome }) => formatSum(outcome.requested) },
  { label: 'Memory for pods on the nodes', value: ({ outcome }) => formatSum(outcome.allocatable) },
  {
    label: 'Placed',
    value: ({ outcome }) =>
      outcome.pendingPods === 0 ? (
        <span className="text-ok">
          <Icon name="tick" className="inline size-3.5" /> all fit
        </span>
      ) : (
        <span className="text-critical">
          <Icon name="octagon" className="inline size-3.5" /> {count(outcome.pendingPods)} pending
        </span>
      ),
  },
  {
    label: 'Nodes needed, and the bound no plan can beat',
    value: ({ outcome }) =>
      outcome.nodesNeeded === undefined ? (
        <span className="not-known">more than {count(outcome.placement.slots.length)}</span>
      ) : (
        `${count(outcome.nodesNeeded)} ≥ ${count(outcome.nodesBound)}`
      ),
  },
  { label: 'Full at this growth', value: ({ fullIn }) => describeFull(fullIn) },
];

/** Scenarios side by side: the same lines, one column each. */
export function ScenarioTable({ columns }: { columns: readonly ScenarioColumn[] }) {
  const tableColumns: readonly Column<Line>[] = [
    {
      id: 'label',
      head: <span className="sr-only">Figure</span>,
      wraps: true,
      cell: ({ label }) => <span className="block max-sm:max-w-36">{label}</span>,
    },
    ...columns.map(
      (column): Column<Line> => ({
        id: column.name,
        head: column.name,
        align: 'right',
        cell: ({ value }) => value(column),
      }),
    ),
  ];
  return <DetailTable caption="Scenarios" columns={tableColumns} rows={LINES} rowKey={({ label }) => label} />;
}
