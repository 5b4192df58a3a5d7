'use client';

import {
  CartesianGrid,
  Line,
  LineChart,
  ReferenceDot,
  ReferenceLine,
  ResponsiveContainer,
  Tooltip,
  XAxis,
  YAxis,
} from 'recharts';
import { formatDay, formatMoment } from '#components/ui/format-age.ts';
import type { UsageWindow } from '#lib/core/model/usage.ts';
import { MiB } from '#lib/core/units/bytes.ts';
import { byteAxis } from './byte-axis.ts';
import { dayTicks, spreadEnds, type UsagePoint, usagePoints } from './usage-points.ts';

const LINES = [
  { key: 'workingSet', name: 'working set', stroke: 'var(--color-offheap)', dash: '0', width: 2 },
  { key: 'heapUsed', name: 'heap used', stroke: 'var(--color-heap)', dash: '0', width: 1.5 },
  { key: 'liveSet', name: 'live after GC', stroke: 'var(--color-heap)', dash: '2 3', width: 1.75 },
] as const;

/** The chart's height, and what of it the lines have. */
const HEIGHT = 280;
const PLOT_HEIGHT = 234;

const whole = (n: number): string => Math.round(n).toLocaleString('en-GB');

/** Usage over time against the limits, in MiB; kills stand on the limit line. Lines are named where they end. */
export function UsageChart({
  usage,
  limit,
  advised,
}: {
  usage: UsageWindow;
  limit: number | undefined;
  advised: number | undefined;
}) {
  if (usage.series === undefined) return null;
  const points = usagePoints(usage.series);
  const tallest = Math.max(
    ...points.map(({ workingSet }) => workingSet ?? 0),
    ...[limit, advised].map((size) => (size === undefined ? 0 : size / MiB)),
  );
  const axis = byteAxis(tallest * MiB);
  const ticks = dayTicks(points[0]?.at ?? 0, points.at(-1)?.at ?? 0);
  const ends = LINES.flatMap(({ key, name }) => {
    const value = points.findLast((point) => point[key] !== undefined)?.[key];
    return value === undefined ? [] : [{ key: name, value }];
  });
  const limits = [
    { key: 'limit', size: limit },
    { key: 'advised', size: advised === limit ? undefined : advised },
  ].flatMap(({ key, size }) => (size === undefined ? [] : [{ key, value: size / MiB }]));
  const names = spreadEnds([...limits, ...ends], PLOT_HEIGHT / (axis.end / MiB));
  const kills = usage.events.filter(({ kind }) => kind === 'oom-kill');
  const top = limit === undefined ? tallest : limit / MiB;
  return (
    <ResponsiveContainer width="100%" height={HEIGHT} initialDimension={{ width: 900, height: HEIGHT }}>
      <LineChart data={[...points]} margin={{ top: 16, right: 124, bottom: 0, left: 0 }} accessibilityLayer={false}>
        <CartesianGrid vertical={false} stroke="var(--color-line)" />
        <XAxis
          dataKey="at"
          type="number"
          scale="time"
          domain={['dataMin', 'dataMax']}
          {...(ticks === undefined ? {} : { ticks: [...ticks] })}
          tickFormatter={timeLabel(usage)}
          tick={{ fill: 'var(--color-ink-soft)', fontSize: 12 }}
          stroke="var(--color-line-strong)"
          minTickGap={48}
        />
        <YAxis
          domain={[0, axis.end / MiB]}
          ticks={axis.ticks.map((tick) => tick / MiB)}
          tickFormatter={whole}
          tick={{ fill: 'var(--color-ink-soft)', fontSize: 12 }}
          stroke="none"
          width={56}
        />
        <Tooltip content={<PointCard />} isAnimationActive={false} cursor={{ stroke: 'var(--color-line-strong)' }} />
        {advised === undefined || advised === limit ? null : (
          <ReferenceLine y={advised / MiB} stroke="var(--color-advice)" strokeDasharray="5 4" strokeWidth={1.5} />
        )}
        {limit === undefined ? null : <ReferenceLine y={limit / MiB} stroke="var(--color-limit)" strokeWidth={2} />}
        {names.map(({ key, value, dy }) => (
          <ReferenceLine
            key={key}
            y={value}
            stroke="none"
            label={{
              value: `${key} ${whole(value)}`,
              position: 'right',
              fontSize: 12,
              dy,
              fill: 'var(--color-ink-soft)',
            }}
          />
        ))}
        {LINES.map(({ key, name, stroke, dash, width }) => (
          <Line
            key={key}
            dataKey={key}
            name={name}
            stroke={stroke}
            strokeDasharray={dash}
            strokeWidth={width}
            dot={false}
            activeDot={{ r: 3 }}
            connectNulls={false}
            isAnimationActive={false}
          />
        ))}
        {kills.map(({ at, pod }) => (
          <ReferenceLine key={`${at}-${pod}`} x={at} stroke="var(--color-critical-fill)" strokeDasharray="2 3" />
        ))}
        {kills.map(({ at, pod }) => (
          <ReferenceDot
            key={`${at}-${pod}`}
            x={at}
            y={top}
            r={5}
            fill="var(--color-critical-fill)"
            stroke="var(--color-surface)"
          />
        ))}
      </LineChart>
    </ResponsiveContainer>
  );
}

/** Days for a window of days, else hours and minutes. */
const timeLabel = ({ from, to }: UsageWindow): ((at: number) => string) =>
  to - from > 2 * 86_400_000 ? formatDay : (at) => new Date(at).toISOString().slice(11, 16);

/** Recharts gives the card its point by props that it fills in itself. */
function PointCard({ active, payload }: { active?: boolean; payload?: readonly { readonly payload?: UsagePoint }[] }) {
  const point = payload?.[0]?.payload;
  if (!active || point === undefined) return null;
  return (
    <div className="rounded-control bg-raised px-2.5 py-1.5 text-xs shadow-raised">
      <div className="text-ink-soft">{formatMoment(point.at)}</div>
      {LINES.map(({ key, name }) => (
        <div key={key} className="flex justify-between gap-4">
          <span>{name}</span>
          <b>{point[key] === undefined ? 'not known' : `${whole(point[key])} MiB`}</b>
        </div>
      ))}
    </div>
  );
}
