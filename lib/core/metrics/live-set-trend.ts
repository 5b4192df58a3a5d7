import { type Known, known, unknown } from '../known.ts';
import type { UsageSeries, UsageWindow } from '../model/usage.ts';
import { formatBytes } from '../units/format.ts';

/** Where the live set goes: a leak is told by its growth and by the time it has left. */
export type LiveSetTrend =
  | { readonly kind: 'steady' }
  | {
      readonly kind: 'growing';
      readonly bytesPerDay: number;
      /** Until the live set alone fills the heap; undefined when the heap's maximum is unknown. */
      readonly daysToHeapMax: number | undefined;
    };

/** Fewer points, or less time, tell a trend from noise too badly. */
const FEWEST_POINTS = 24;
const SHORTEST_DAYS = 1;

/** How much of the scatter a straight line must explain to be called growth. */
const EXPLAINED = 0.6;

/** Growth over the whole window by less than this share of the live set is no growth. */
const NOTABLE = 0.1;

const DAY = 86_400_000;

/**
 * The trend of what collections leave, by least squares over the points that are there. 100 MiB that become 200 MiB in ten
 * days in a heap of 400 MiB grow by 10 MiB a day and fill it in 20 days.
 */
export function liveSetTrend(
  { at, liveSet }: Pick<UsageSeries, 'at' | 'liveSet'>,
  heapMax: Known<number>,
): Known<LiveSetTrend> {
  const points = liveSet.flatMap((size, place) => {
    const moment = at[place];
    return size === null || moment === undefined ? [] : [{ day: moment / DAY, size }];
  });
  const [first] = points;
  const last = points.at(-1);
  if (first === undefined || last === undefined || points.length < FEWEST_POINTS)
    return unknown(
      `${points.length} points after collections are too few for a trend`,
      'look back over a longer window',
    );
  const days = last.day - first.day;
  if (days < SHORTEST_DAYS) return unknown('less than a day of points after collections', 'wait for a day of samples');
  const { slope, explained, mean } = line(points);
  const source = { kind: 'model', detail: 'least squares over heap after collections' } as const;
  if (slope * days < NOTABLE * mean || explained < EXPLAINED) return known({ kind: 'steady' }, source);
  const now = mean + slope * (last.day - (first.day + days / 2));
  const daysToHeapMax = heapMax.state === 'known' ? Math.max(0, (heapMax.value - now) / slope) : undefined;
  return known({ kind: 'growing', bytesPerDay: slope, daysToHeapMax }, source);
}

/** The trend of a window; where the live set itself is out of date its curve only looks steady. */
export function trendIn({ series, jvm }: Pick<UsageWindow, 'series' | 'jvm'>): Known<LiveSetTrend> {
  if (series === undefined) return unknown('the source tells no curve', 'connect a Prometheus');
  if (jvm.liveSet.state === 'unknown') return unknown(`the live set is not known: ${jvm.liveSet.why}`);
  return liveSetTrend(series, jvm.heapMax);
}

/** A trend as a verdict. */
export function describeTrend(trend: LiveSetTrend): string {
  if (trend.kind === 'steady') return 'steady';
  const { bytesPerDay, daysToHeapMax } = trend;
  const grows = `growing by ${formatBytes(bytesPerDay)} a day`;
  if (daysToHeapMax === undefined) return `${grows}; when it fills the heap is not known`;
  return daysToHeapMax < 1
    ? `${grows}: fills the heap within a day`
    : `${grows}: fills the heap in ${Math.floor(daysToHeapMax)} days`;
}

type Line = { readonly slope: number; readonly explained: number; readonly mean: number };

function line(points: readonly { readonly day: number; readonly size: number }[]): Line {
  const count = points.length;
  const meanDay = points.reduce((sum, { day }) => sum + day, 0) / count;
  const mean = points.reduce((sum, { size }) => sum + size, 0) / count;
  let covered = 0;
  let spread = 0;
  let scatter = 0;
  for (const { day, size } of points) {
    covered += (day - meanDay) * (size - mean);
    spread += (day - meanDay) ** 2;
    scatter += (size - mean) ** 2;
  }
  const slope = spread === 0 ? 0 : covered / spread;
  return { slope, mean, explained: scatter === 0 ? 0 : (slope * covered) / scatter };
}
