'use client';

import { useId, useState } from 'react';
import {
  CartesianGrid,
  Line,
  LineChart,
  ReferenceArea,
  ReferenceDot,
  ReferenceLine,
  ResponsiveContainer,
  Tooltip,
  XAxis,
  YAxis,
} from 'recharts';
import { formatDay } from '#components/ui/format-age.ts';
import type { UsageEvent } from '#lib/core/model/usage.ts';
import { MiB } from '#lib/core/units/bytes.ts';
import { byteAxis } from './byte-axis.ts';
import { spreadEnds } from './chart-ends.ts';
import { isInDays, timeTicks } from './time-ticks.ts';
import { PointCard } from './usage-card.tsx';
import { UsageKey } from './usage-key.tsx';
import { USAGE_LINES, type UsageLine } from './usage-lines.ts';
import { chartMark, USAGE_MARKS } from './usage-marks.tsx';
import { gapsIn, standsAlone, type TimeRange, type UsagePoint } from './usage-points.ts';

/** The chart's height, and what of it the lines have. */
const HEIGHT = 300;
const PLOT_HEIGHT = 246;

/** Below this width the lines need the room of their names; the key says them. */
const WIDE = 560;

const whole = (n: number): string => Math.round(n).toLocaleString('en-GB');

/**
 * Usage over time against what was set, in MiB. Where nothing was told the ground is hatched and no line is drawn; ends of
 * containers and rollouts are marked at the top; lines are named where they end. Drawing a part with the mouse asks for it.
 */
export function UsageChart({
  points,
  events,
  advised,
  range: { from, to },
  step,
  onPart,
}: {
  points: readonly UsagePoint[];
  events: readonly UsageEvent[];
  advised: number | undefined;
  range: TimeRange;
  /** The distance of two points. */
  step: number;
  onPart: (a: number, b: number) => void;
}) {
  const hatch = useId();
  const [drawn, setDrawn] = useState<TimeRange>();
  const [isWide, setIsWide] = useState(true);
  const shown = points.filter(({ at }) => at >= from && at <= to);
  const marks = events.filter(({ at }) => at >= from && at <= to);
  const sizes = shown.flatMap((point) => USAGE_LINES.map(({ key }) => point[key] ?? 0));
  const tallest = Math.max(0, ...sizes, advised === undefined ? 0 : advised / MiB);
  const axis = byteAxis(tallest * MiB);
  const limit = lastOf(shown, 'limit');
  const advice = advised === undefined || advised / MiB === limit ? undefined : advised / MiB;
  const ends = USAGE_LINES.flatMap(({ key, name }) => {
    const value = lastOf(shown, key);
    return value === undefined ? [] : [{ key: name, value }];
  });
  const names = spreadEnds(
    [...(advice === undefined ? [] : [{ key: 'advised', value: advice }]), ...ends],
    PLOT_HEIGHT / (axis.end / MiB),
  );
  const finish = () => {
    if (drawn !== undefined && drawn.from !== drawn.to) onPart(drawn.from, drawn.to);
    setDrawn(undefined);
  };
  return (
    <>
      <ResponsiveContainer
        width="100%"
        height={HEIGHT}
        initialDimension={{ width: 900, height: HEIGHT }}
        onResize={(width) => setIsWide(width >= WIDE)}
      >
        <LineChart
          data={[...shown]}
          margin={{ top: 20, right: isWide ? 132 : 12, bottom: 0, left: 0 }}
          accessibilityLayer={false}
          style={{ userSelect: 'none', cursor: 'crosshair' }}
          onMouseDown={({ activeLabel }) => {
            const at = Number(activeLabel);
            if (Number.isFinite(at)) setDrawn({ from: at, to: at });
          }}
          onMouseMove={({ activeLabel }) => {
            const at = Number(activeLabel);
            if (drawn !== undefined && Number.isFinite(at)) setDrawn({ ...drawn, to: at });
          }}
          onMouseUp={finish}
          onMouseLeave={() => setDrawn(undefined)}
        >
          <defs>
            <pattern id={hatch} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
              <path d="M0 0v6" stroke="var(--color-unknown-fill)" strokeWidth="1.5" opacity="0.45" />
            </pattern>
          </defs>
          <CartesianGrid vertical={false} stroke="var(--color-line)" />
          <XAxis
            dataKey="at"
            type="number"
            scale="time"
            domain={[from, to]}
            allowDataOverflow
            ticks={[...timeTicks(from, to)]}
            tickFormatter={isInDays(from, to) ? formatDay : hours}
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
          {gapsIn(shown).map((gap) => (
            <ReferenceArea key={gap.from} x1={gap.from} x2={gap.to} fill={`url(#${hatch})`} stroke="none" />
          ))}
          <Tooltip
            content={<PointCard advised={advice} events={marks} step={step} />}
            isAnimationActive={false}
            cursor={{ stroke: 'var(--color-line-strong)' }}
          />
          {advice === undefined ? null : (
            <ReferenceLine y={advice} stroke="var(--color-advice)" strokeDasharray="5 4" strokeWidth={1.5} />
          )}
          {(isWide ? names : []).map(({ key, value, dy }) => (
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
          {USAGE_LINES.map(({ key, name, stroke, dash, width, steps }) => (
            <Line
              key={key}
              type={steps ? 'stepAfter' : 'linear'}
              dataKey={key}
              name={name}
              stroke={stroke}
              strokeDasharray={dash}
              strokeWidth={width}
              dot={({ cx, cy, index }) =>
                standsAlone(shown, key, index) ? (
                  <circle key={index} cx={cx} cy={cy} r={width} fill={stroke} />
                ) : (
                  <g key={index} />
                )
              }
              activeDot={{ r: 3 }}
              connectNulls={false}
              isAnimationActive={false}
            />
          ))}
          {marks.map(({ at, pod, kind }) => (
            <ReferenceLine key={`${kind}-${at}-${pod}`} x={at} stroke={USAGE_MARKS[kind].ink} strokeDasharray="2 3" />
          ))}
          {marks.map(({ at, pod, kind }) => (
            <ReferenceDot
              key={`${kind}-${at}-${pod}`}
              x={at}
              y={axis.end / MiB}
              ifOverflow="visible"
              shape={chartMark(kind)}
            />
          ))}
          {drawn === undefined ? null : (
            <ReferenceArea x1={drawn.from} x2={drawn.to} fill="var(--color-action)" fillOpacity={0.15} />
          )}
        </LineChart>
      </ResponsiveContainer>
      <UsageKey points={shown} events={marks} />
    </>
  );
}

const lastOf = (points: readonly UsagePoint[], key: UsageLine): number | undefined =>
  points.findLast((point) => point[key] !== undefined)?.[key];

const hours = (at: number): string => new Date(at).toISOString().slice(11, 16);
