import { from, type Known, known, unknown } from '../known.ts';
import type { UsageSeries } from '../model/usage.ts';
import { type Bytes, bytes } from '../units/bytes.ts';

const DAY = 86_400_000;

/** How far back a recommender of containers looks. Source: kubernetes/autoscaler vpa, eight intervals of a day. */
const DAYS = 8;

/** The highest working set of each of the last eight days that have samples, oldest first. */
export function dailyPeaks(series: UsageSeries | undefined): Known<readonly Bytes[]> {
  if (series === undefined) return unknown('the source tells peaks and no curve');
  const peaks = new Map<number, number>();
  for (const [index, at] of series.at.entries()) {
    const size = series.workingSet[index] ?? undefined;
    const day = Math.floor(at / DAY);
    if (size !== undefined) peaks.set(day, Math.max(size, peaks.get(day) ?? 0));
  }
  const days = [...peaks.keys()].toSorted((one, other) => one - other).slice(-DAYS);
  if (days.length === 0) return unknown('the working set has no samples');
  return known(
    days.map((day) => bytes(Math.ceil(peaks.get(day) ?? 0))),
    from('metrics', 'history'),
  );
}
