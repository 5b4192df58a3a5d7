import { ChartFigure } from '#components/charts/chart-figure.tsx';
import { GrowthChart } from '#components/charts/growth-chart.tsx';
import { type Column, DetailTable } from '#components/ui/detail-table.tsx';
import { Panel } from '#components/ui/panel.tsx';
import { monthName } from '#lib/core/capacity/month-name.ts';
import type { MonthAhead, Plan } from '#lib/core/capacity/plan.ts';
import type { Instant } from '#lib/core/instant.ts';
import { formatCount, formatSum } from '#lib/core/units/format.ts';
import { FitMark } from './fit-mark.tsx';

type Row = { readonly name: string; readonly start: MonthAhead | undefined; readonly now: MonthAhead };

const sayNeeded = ({ needed }: MonthAhead): string =>
  needed === undefined
    ? 'no number'
    : Object.entries(needed)
        .map(([pool, nodes]) => `${pool} ${formatCount(nodes)}`)
        .join(', ');

const COLUMNS: readonly Column<Row>[] = [
  { id: 'month', head: 'Month', cell: ({ name }) => name },
  { id: 'pods', head: 'Pods', align: 'right', cell: ({ now }) => formatCount(now.pods) },
  { id: 'memory', head: 'Memory requested', align: 'right', cell: ({ now }) => formatSum(now.memory) },
  {
    id: 'start',
    head: 'The start’s',
    align: 'right',
    cell: ({ start }) => (start === undefined ? '' : formatSum(start.memory)),
  },
  {
    id: 'fits',
    head: 'On these nodes',
    align: 'right',
    cell: ({ now: { fit } }) =>
      fit === 'does not fit' ? (
        <span className="text-critical">does not fit</span>
      ) : (
        <FitMark pending={0} isPacked={fit === 'only packed'} />
      ),
  },
  { id: 'needed', head: 'Nodes needed', wraps: true, cell: ({ now }) => sayNeeded(now) },
];

/** Growth month by month against what the nodes give, with the month in which it stops fitting. */
export function GrowthPanel({ plan: { start, outcome }, takenAt }: { plan: Plan; takenAt: Instant }) {
  const { months, fullIn, nodes } = outcome;
  const rows = months.map(
    (now, index): Row => ({ name: monthName(takenAt, now.month), start: start.months[index], now }),
  );
  const capacity = nodes.reduce((sum, { allocatable }) => sum + (allocatable['memory'] ?? 0), 0);
  const full = fullIn === undefined ? undefined : monthName(takenAt, fullIn);
  return (
    <Panel title="Growth against capacity" note="memory requested, GiB">
      {months.length < 2 ? (
        <p className="text-ink-soft">
          Nothing grows by the month in this scenario. Set a growth to see when the nodes are full.
        </p>
      ) : (
        <ChartFigure
          caption={
            full === undefined
              ? 'Memory requested by month; it fits in all of them'
              : `Memory requested by month; it stops fitting in ${full}`
          }
          withKey
          chart={
            <GrowthChart
              points={rows.map(({ name, start: before, now }) => ({
                month: name,
                start: before?.memory ?? now.memory,
                scenario: now.memory,
              }))}
              capacity={capacity}
              full={full}
            />
          }
          table={<DetailTable caption="Growth by month" columns={COLUMNS} rows={rows} rowKey={({ name }) => name} />}
        />
      )}
      {months.length < 2 ? null : (
        <p className="mt-2 text-xs text-ink-soft">
          The lines are memory; CPU, the number of pods or a rule can fill the nodes before it does, and the month says
          when anything does.
        </p>
      )}
    </Panel>
  );
}
