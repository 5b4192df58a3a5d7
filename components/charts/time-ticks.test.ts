import { expect, table } from '#lib/testing/harness.ts';
import { timeTicks } from './time-ticks.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const noon = Date.UTC(2026, 10, 24, 12);

table(
  'ticks stand at round moments',
  [
    { from: noon, to: noon + 14 * DAY, count: 7, every: 2 * DAY, why: 'midnights, and no day is named twice' },
    { from: noon + 7 * 60_000, to: noon + 26 * HOUR, count: 4, every: 6 * HOUR, why: 'hours within two days' },
    { from: noon + 1, to: noon + HOUR, count: 6, every: 600_000, why: 'minutes within an hour' },
    { from: noon + 1, to: noon + 2, count: 0, every: 60_000, why: 'none where none fits' },
  ],
  ({ from, to, count, every, why }) => {
    const ticks = timeTicks(from, to);
    expect.soft(ticks, why).toHaveLength(count);
    expect
      .soft(
        ticks.every((tick) => tick % Math.min(every, DAY) === 0 && tick >= from && tick <= to),
        why,
      )
      .toBe(true);
    expect
      .soft(
        ticks.slice(1).every((tick, place) => tick - (ticks[place] ?? 0) === every),
        why,
      )
      .toBe(true);
  },
);
