import { ChartFigure } from '#components/charts/chart-figure.tsx';
import { CostBars } from '#components/charts/cost-bars.tsx';
import { type Column, DetailTable } from '#components/ui/detail-table.tsx';
import { Panel } from '#components/ui/panel.tsx';
import type { Plan } from '#lib/core/capacity/plan.ts';
import { formatMoney, type Money } from '#lib/core/cost/money.ts';

type Row = { readonly label: string; readonly money: Money; readonly isStart: boolean };

const COLUMNS: readonly Column<Row>[] = [
  { id: 'label', head: 'What', cell: ({ label }) => label },
  { id: 'money', head: 'A month', align: 'right', cell: ({ money }) => formatMoney(money) },
];

/** What the nodes cost a month before and after, all of them and those that are needed. */
export function CostPanel({ plan: { start, outcome } }: { plan: Plan }) {
  const unknownCost = [start.cost, outcome.cost].find(({ state }) => state === 'unknown');
  if (start.cost.state === 'unknown' || outcome.cost.state === 'unknown')
    return (
      <Panel title="Cost">
        <p className="text-ink-soft">
          Not known: {unknownCost?.state === 'unknown' ? `${unknownCost.why}. ${unknownCost.remedy ?? ''}` : ''}
        </p>
      </Panel>
    );
  const rows: readonly Row[] = [
    { label: 'All nodes, the start', money: start.cost.value.all, isStart: true },
    { label: 'All nodes, this scenario', money: outcome.cost.value.all, isStart: false },
    { label: 'Needed nodes, the start', money: start.cost.value.needed, isStart: true },
    { label: 'Needed nodes, this scenario', money: outcome.cost.value.needed, isStart: false },
  ];
  const most = Math.max(...rows.map(({ money }) => money.amount), Number.MIN_VALUE);
  const origins = [
    ...new Set(
      outcome.pools.flatMap(({ perHour }) => (perHour.state === 'known' ? (perHour.source.detail ?? []) : [])),
    ),
  ];
  return (
    <Panel title="Cost" note="nodes a month, 730.5 hours">
      <ChartFigure
        caption="What the nodes cost a month, before and after"
        chart={
          <CostBars
            bars={rows.map(({ label, money, isStart }) => ({
              label,
              isStart,
              share: money.amount / most,
              says: formatMoney(money),
            }))}
          />
        }
        table={<DetailTable caption="Cost a month" columns={COLUMNS} rows={rows} rowKey={({ label }) => label} />}
      />
      <p className="mt-2 text-xs text-ink-soft">Prices: {origins.join('; ')}. No discount is in them.</p>
    </Panel>
  );
}
