import { instant } from '#lib/core/instant.ts';
import type { UsageSeries } from '#lib/core/model/usage.ts';
import { MiB } from '#lib/core/units/bytes.ts';
import { expect, test } from '#lib/testing/harness.ts';
import { gapsIn, standsAlone, usagePoints, usageRows } from './usage-points.ts';

const noon = Date.UTC(2026, 10, 24, 12);
const HOUR = 3_600_000;
const none = [null, null, null, null];
const series: UsageSeries = {
  at: [noon, noon + HOUR, noon + 24 * HOUR, noon + 60 * HOUR].map(instant),
  workingSet: [MiB, 3 * MiB, null, 2 * MiB],
  rss: none,
  heapUsed: none,
  heapCommitted: none,
  liveSet: [MiB, null, null, null],
  limit: [4 * MiB, 8 * MiB, null, 8 * MiB],
};
const today = { limit: 16 * MiB, request: 5 * MiB };
const whole = { from: noon, to: noon + 60 * HOUR };

test('a gap stays a gap', () => {
  expect(usagePoints(series, today).map(({ workingSet }) => workingSet)).toEqual([1, 3, undefined, 2]);
  expect(gapsIn(usagePoints(series, today))).toEqual([{ from: noon + HOUR, to: noon + 60 * HOUR }]);
});

test('a point between two gaps is seen', () => {
  const points = usagePoints(series, today);
  expect([0, 1, 2, 3].map((place) => standsAlone(points, 'workingSet', place))).toEqual([false, false, false, true]);
});

test('what was set when is told as it was, what is told of today only is today’s', () => {
  const points = usagePoints(series, today);
  expect(points.map(({ limit }) => limit)).toEqual([4, 8, undefined, 8]);
  expect(points.map(({ request }) => request)).toEqual([5, 5, 5, 5]);
});

test('the twin has the highest of each day, and a day without samples is not 0', () => {
  const rows = usageRows(series, today, whole);
  expect(rows.map(({ at, workingSet, liveSet }) => [at, workingSet, liveSet])).toEqual([
    [Date.UTC(2026, 10, 24), 3 * MiB, MiB],
    [Date.UTC(2026, 10, 25), undefined, undefined],
    [Date.UTC(2026, 10, 27), 2 * MiB, undefined],
  ]);
});

test('the twin of a short part has every point of it and none beside', () => {
  const rows = usageRows(series, today, { from: noon, to: noon + 24 * HOUR });
  expect(rows.map(({ at }) => at)).toEqual(series.at.slice(0, 3));
});
