import { instant } from '#lib/core/instant.ts';
import type { UsageSeries } from '#lib/core/model/usage.ts';
import { MiB } from '#lib/core/units/bytes.ts';
import { expect, test } from '#lib/testing/harness.ts';
import { dayTicks, spreadEnds, usageDays, usagePoints } from './usage-points.ts';

const noon = Date.UTC(2026, 10, 24, 12);
const series: UsageSeries = {
  at: [noon, noon + 3_600_000, noon + 86_400_000].map(instant),
  workingSet: [MiB, 3 * MiB, null],
  rss: [null, null, null],
  heapUsed: [null, null, null],
  heapCommitted: [null, null, null],
  liveSet: [MiB, null, null],
};

test('a gap stays a gap', () => {
  expect(usagePoints(series).map(({ workingSet }) => workingSet)).toEqual([1, 3, undefined]);
});

test('the twin has the highest of each day, and a day without samples is not 0', () => {
  expect(usageDays(series)).toEqual([
    { day: Date.UTC(2026, 10, 24), workingSet: 3 * MiB, heapUsed: undefined, liveSet: MiB },
    { day: Date.UTC(2026, 10, 25), workingSet: undefined, heapUsed: undefined, liveSet: undefined },
  ]);
});

test('names of lines that end close together stand one under the other', () => {
  const ends = [
    { key: 'low', value: 10 },
    { key: 'limit', value: 100 },
    { key: 'near', value: 98 },
  ];
  expect(spreadEnds(ends, 1)).toEqual([
    { key: 'limit', value: 100, dy: 0 },
    { key: 'near', value: 98, dy: 12 },
    { key: 'low', value: 10, dy: 0 },
  ]);
});

test('ticks stand at midnights, and no day is named twice', () => {
  const ticks = dayTicks(noon, noon + 14 * 86_400_000) ?? [];
  expect(ticks.every((tick) => tick % 86_400_000 === 0)).toBe(true);
  expect(ticks).toHaveLength(7);
  expect(dayTicks(noon, noon + 3_600_000)).toBeUndefined();
});
