import { type Instant, instant } from '#lib/core/instant.ts';
import { expect, table, test } from '#lib/testing/harness.ts';
import { worthKeeping } from './thin-out.ts';

const MINUTE = 60_000;
const NOW = Date.UTC(2026, 10, 24, 12);

/** Scans so many minutes ago, newest first. */
const ago = (...minutes: readonly number[]) =>
  minutes.map((minute) => ({ id: `${minute}`, takenAt: instant(NOW - minute * MINUTE) }));

table(
  'what is kept',
  [
    { why: 'all while there are few', scans: ago(0, 10, 20), most: 8, kept: ['0', '10', '20'] },
    {
      why: 'the newest half, then the first of each hour',
      scans: ago(0, 10, 20, 30, 65, 70, 75, 130, 140),
      most: 8,
      kept: ['0', '10', '20', '30', '75', '140', '130'],
    },
    { why: 'one', scans: ago(0, 10), most: 1, kept: ['0'] },
    { why: 'nothing yet', scans: [], most: 5, kept: [] },
  ],
  ({ why, scans, most, kept }) => {
    expect.soft([...worthKeeping(scans, most)].toSorted(), why).toEqual(kept.toSorted());
  },
);

test('50 scans of every ten minutes reach back more than a week, and never grow', () => {
  let scans: { id: string; takenAt: Instant }[] = [];
  for (let number = 0; number < 14 * 144; number += 1) {
    scans.unshift({ id: `${number}`, takenAt: instant(NOW + number * 10 * MINUTE) });
    const kept = worthKeeping(scans, 50);
    scans = scans.filter(({ id }) => kept.has(id));
    expect.soft(scans.length).toBeLessThanOrEqual(50);
  }
  const [newest, oldest] = [scans.at(0)?.takenAt ?? 0, scans.at(-1)?.takenAt ?? 0];
  expect((newest - oldest) / (1440 * MINUTE)).toBeGreaterThan(10);
});
