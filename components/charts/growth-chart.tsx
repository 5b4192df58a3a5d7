'use client';

import { CartesianGrid, Line, LineChart, ReferenceLine, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts';
import { formatSum, inGiB } from '#lib/core/units/format.ts';
import { byteAxis } from './byte-axis.ts';

/** One month: requests of the start and of the scenario, in bytes. */
export type GrowthPoint = { readonly month: string; readonly start: number; readonly scenario: number };

const HEIGHT = 280;

/** Requested memory month by month against what the nodes give; where a line crosses the level, pods stay pending at the latest. */
export function GrowthChart({
  points,
  capacity,
  full,
}: {
  points: readonly GrowthPoint[];
  /** What the scenario's nodes give, in bytes. */
  capacity: number;
  /** The month in which it stops fitting, as the points name it. */
  full: string | undefined;
}) {
  const tallest = Math.max(capacity, ...points.flatMap(({ start, scenario }) => [start, scenario]));
  const axis = byteAxis(tallest * 1.05);
  return (
    <ResponsiveContainer width="100%" height={HEIGHT} initialDimension={{ width: 700, height: HEIGHT }}>
      <LineChart data={[...points]} margin={{ top: 16, right: 16, bottom: 0, left: 0 }} accessibilityLayer={false}>
        <CartesianGrid vertical={false} stroke="var(--color-line)" />
        <XAxis
          dataKey="month"
          tick={{ fill: 'var(--color-ink-soft)', fontSize: 12 }}
          stroke="var(--color-line-strong)"
          minTickGap={32}
        />
        <YAxis
          domain={[0, axis.end]}
          ticks={[...axis.ticks]}
          tickFormatter={inGiB}
          tick={{ fill: 'var(--color-ink-soft)', fontSize: 12 }}
          stroke="none"
          width={56}
        />
        <Tooltip content={<MonthCard />} isAnimationActive={false} cursor={{ stroke: 'var(--color-line-strong)' }} />
        <ReferenceLine
          y={capacity}
          stroke="var(--color-limit)"
          strokeWidth={2}
          label={{
            value: `the nodes give ${formatSum(capacity)}`,
            position: 'insideTopLeft',
            fontSize: 12,
            fill: 'var(--color-ink)',
          }}
        />
        {full === undefined ? null : (
          <ReferenceLine
            x={full}
            stroke="var(--color-critical-fill)"
            strokeDasharray="2 3"
            label={{ value: `full ${full}`, position: 'insideTopRight', fontSize: 12, fill: 'var(--color-critical)' }}
          />
        )}
        <Line
          dataKey="start"
          name="the start"
          stroke="var(--color-offheap)"
          strokeWidth={2}
          strokeDasharray="5 4"
          dot={false}
          isAnimationActive={false}
        />
        <Line
          dataKey="scenario"
          name="this scenario"
          stroke="var(--color-heap)"
          strokeWidth={2}
          dot={false}
          isAnimationActive={false}
        />
      </LineChart>
    </ResponsiveContainer>
  );
}

/** Recharts gives the card its point by props that it fills in itself. */
function MonthCard({ active, payload }: { active?: boolean; payload?: readonly { readonly payload?: GrowthPoint }[] }) {
  const point = payload?.[0]?.payload;
  if (active !== true || point === undefined) return null;
  return (
    <div className="rounded-panel bg-raised px-3 py-2 text-xs shadow-raised">
      <p className="font-strong">{point.month}</p>
      <p>this scenario: {formatSum(point.scenario)}</p>
      <p>the start: {formatSum(point.start)}</p>
    </div>
  );
}
