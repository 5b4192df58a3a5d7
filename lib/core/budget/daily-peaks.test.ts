import { instant } from '#lib/core/instant.ts';
import { MiB } from '#lib/core/units/bytes.ts';
import { expect, table } from '#lib/testing/harness.ts';
import { dailyPeaks } from './daily-peaks.ts';

const HOUR = 3_600_000;

/** One point every twelve hours, in MiB. */
function curve(sizes: readonly (number | null)[]) {
  const nothing = sizes.map(() => null);
  return {
    at: sizes.map((_, index) => instant(index * 12 * HOUR)),
    workingSet: sizes.map((size) => (size === null ? null : size * MiB)),
    rss: nothing,
    heapUsed: nothing,
    heapCommitted: nothing,
    liveSet: nothing,
  };
}

table(
  'dailyPeaks',
  [
    { sizes: [10, 30, 20, 25], peaks: [30, 25], why: 'the higher point of each day' },
    { sizes: [10, 30, null, null, 5], peaks: [30, 5], why: 'a day without samples is no day' },
    {
      sizes: Array.from({ length: 20 }, (_, index) => index),
      peaks: [5, 7, 9, 11, 13, 15, 17, 19],
      why: 'the last eight',
    },
    { sizes: [null, null], peaks: undefined, why: 'nothing measured is not 0' },
  ],
  ({ sizes, peaks, why }) => {
    const found = dailyPeaks(curve(sizes));
    expect.soft(found.state === 'known' ? found.value : undefined, why).toEqual(peaks?.map((size) => size * MiB));
  },
);
