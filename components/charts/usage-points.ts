import type { UsageSeries } from '#lib/core/model/usage.ts';
import { MiB } from '#lib/core/units/bytes.ts';

/** One moment of the usage chart, in MiB; undefined is a gap and is drawn as one. */
export type UsagePoint = {
  readonly at: number;
  readonly workingSet: number | undefined;
  readonly heapUsed: number | undefined;
  readonly liveSet: number | undefined;
};

/** One day of the chart's twin, in bytes. */
export type UsageDay = {
  readonly day: number;
  readonly workingSet: number | undefined;
  readonly heapUsed: number | undefined;
  readonly liveSet: number | undefined;
};

const DAY = 86_400_000;
const mebi = (size: number | null | undefined): number | undefined => (size == null ? undefined : size / MiB);

/** The series as points. */
export const usagePoints = (series: UsageSeries): readonly UsagePoint[] =>
  series.at.map((at, i) => ({
    at,
    workingSet: mebi(series.workingSet[i]),
    heapUsed: mebi(series.heapUsed[i]),
    liveSet: mebi(series.liveSet[i]),
  }));

const highest = (sizes: readonly (number | null | undefined)[]): number | undefined => {
  const known = sizes.filter((size) => size != null);
  return known.length === 0 ? undefined : Math.max(...known);
};

/** The highest of each day (UTC), for the table. */
export function usageDays(series: UsageSeries): readonly UsageDay[] {
  const byDay = Map.groupBy(series.at.keys(), (i) => Math.floor((series.at[i] ?? 0) / DAY));
  return [...byDay].map(([day, moments]) => ({
    day: day * DAY,
    workingSet: highest(moments.map((i) => series.workingSet[i])),
    heapUsed: highest(moments.map((i) => series.heapUsed[i])),
    liveSet: highest(moments.map((i) => series.liveSet[i])),
  }));
}

/** Where the name of a line stands beside its end: `dy` in pixels moves it off its neighbours. */
export type EndLabel = { readonly key: string; readonly value: number; readonly dy: number };

/** Pixels between two names, so that neither covers the other. */
const APART = 14;

/** Places the names of lines that end at `ends`, top first, each at its end or as near below the one above as it fits. */
export function spreadEnds(
  ends: readonly { readonly key: string; readonly value: number }[],
  pixelsPerUnit: number,
): readonly EndLabel[] {
  let above = Number.NEGATIVE_INFINITY;
  return [...ends]
    .sort((a, b) => b.value - a.value)
    .map(({ key, value }) => {
      const wanted = -value * pixelsPerUnit;
      const placed = Math.max(wanted, above + APART);
      above = placed;
      return { key, value, dy: placed - wanted };
    });
}

/** Where the time axis has ticks: at midnights (UTC) of a window of days, a few of them; nowhere in particular in a shorter one. */
export function dayTicks(from: number, to: number): readonly number[] | undefined {
  const days = (to - from) / DAY;
  if (days < 2) return undefined;
  const step = Math.ceil(days / 8) * DAY;
  const first = Math.ceil(from / DAY) * DAY;
  return Array.from({ length: Math.floor((to - first) / step) + 1 }, (_, i) => first + i * step);
}
