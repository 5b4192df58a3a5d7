import type { UsageSeries } from '#lib/core/model/usage.ts';
import { MiB } from '#lib/core/units/bytes.ts';
import type { UsageLine } from './usage-lines.ts';

/** Sizes of one moment; undefined is a gap and is drawn as one. */
export type UsageSizes = Readonly<Record<UsageLine, number | undefined>>;

/** One moment of the usage chart, in MiB. */
export type UsagePoint = UsageSizes & { readonly at: number };

/** One row of the chart's twin, in bytes: a day, or a moment where the chart shows hours. */
export type UsageRow = UsageSizes & { readonly at: number };

/** What is set today, for series that do not tell what was set when; in bytes. */
export type SetToday = { readonly limit: number | undefined; readonly request: number | undefined };

const DAY = 86_400_000;

type Sizes = readonly (number | null)[];

/** What was set when, where it was told; else what is set today. */
const setAt = (told: Sizes | undefined, today: number | undefined): ((place: number) => number | undefined) => {
  if (told?.some((size) => size !== null)) return (place) => told[place] ?? undefined;
  return () => today;
};

/** The series as rows, in bytes. */
function rowsOf(series: UsageSeries, today: SetToday): readonly UsageRow[] {
  const limit = setAt(series.limit, today.limit);
  const request = setAt(series.request, today.request);
  return series.at.map((at, place) => ({
    at,
    workingSet: series.workingSet[place] ?? undefined,
    rss: series.rss[place] ?? undefined,
    heapUsed: series.heapUsed[place] ?? undefined,
    heapCommitted: series.heapCommitted[place] ?? undefined,
    liveSet: series.liveSet[place] ?? undefined,
    limit: limit(place),
    request: request(place),
  }));
}

/** Every size of a row by its key. */
const each = (change: (key: UsageLine) => number | undefined): UsageSizes => ({
  workingSet: change('workingSet'),
  rss: change('rss'),
  heapUsed: change('heapUsed'),
  heapCommitted: change('heapCommitted'),
  liveSet: change('liveSet'),
  limit: change('limit'),
  request: change('request'),
});

/** The series as points. */
export const usagePoints = (series: UsageSeries, today: SetToday): readonly UsagePoint[] =>
  rowsOf(series, today).map((row) => ({
    at: row.at,
    ...each((key) => {
      const size = row[key];
      return size === undefined ? undefined : size / MiB;
    }),
  }));

/** A part of the time. */
export type TimeRange = { readonly from: number; readonly to: number };

/** Up to this many days the twin has a row for each point of the chart. */
const EACH_POINT = 2 * DAY;

/** The twin of what the chart shows: each point of a short part, the highest of each day (UTC) of a long one. */
export function usageRows(series: UsageSeries, today: SetToday, { from, to }: TimeRange): readonly UsageRow[] {
  const rows = rowsOf(series, today).filter(({ at }) => at >= from && at <= to);
  if (to - from <= EACH_POINT) return rows;
  return [...Map.groupBy(rows, ({ at }) => Math.floor(at / DAY))].map(([day, moments]) => ({
    at: day * DAY,
    ...each((key) => highest(moments.map((row) => row[key]))),
  }));
}

/** Whether a row of the twin is a whole day. */
export const isByDay = ({ from, to }: TimeRange): boolean => to - from > EACH_POINT;

const highest = (sizes: readonly (number | undefined)[]): number | undefined => {
  const known = sizes.filter((size) => size !== undefined);
  return known.length === 0 ? undefined : Math.max(...known);
};

/** Parts of the time in which nothing was told of the container, from the last point before to the first after. */
export function gapsIn(points: readonly UsagePoint[]): readonly TimeRange[] {
  const gaps: TimeRange[] = [];
  let last: number | undefined;
  let isGap = false;
  for (const { at, workingSet, heapUsed } of points) {
    if (workingSet === undefined && heapUsed === undefined) {
      isGap = true;
      last ??= at;
      continue;
    }
    if (isGap && last !== undefined) gaps.push({ from: last, to: at });
    isGap = false;
    last = at;
  }
  const end = points.at(-1)?.at;
  if (isGap && last !== undefined && end !== undefined) gaps.push({ from: last, to: end });
  return gaps;
}

/** A point with gaps on both sides, which a line alone would not show. */
export const standsAlone = (points: readonly UsagePoint[], key: UsageLine, place: number): boolean =>
  points[place]?.[key] !== undefined &&
  points[place - 1]?.[key] === undefined &&
  points[place + 1]?.[key] === undefined;
