import { instant } from '#lib/core/instant.ts';
import type { UsageSeries } from '#lib/core/model/usage.ts';
import { MiB } from '#lib/core/units/bytes.ts';
import { webServerAdvice } from '#lib/testing/budget-samples.ts';
import { expect, table } from '#lib/testing/harness.ts';
import { backtest, type Hindsight } from './backtest.ts';

const HOUR = 3_600_000;

/** One point an hour; sizes in MiB. */
function history(workingSet: readonly (number | null)[], heap: readonly number[], live = 9): UsageSeries {
  const sizes = (line: readonly (number | null)[]) => line.map((size) => (size === null ? null : size * MiB));
  return {
    at: workingSet.map((_, hour) => instant(hour * HOUR)),
    workingSet: sizes(workingSet),
    rss: sizes(workingSet.map((size) => (size === null ? null : size - 6))),
    heapUsed: sizes(heap.map((size) => size * 0.9)),
    heapCommitted: sizes(heap),
    liveSet: sizes(workingSet.map(() => live)),
  };
}

const calm = history([118, 119, 120, 119, 121, 120], [22, 22, 22, 22, 22, 22]);
const grown = history([110, 115, 120, 140, 160, 162], [12, 17, 22, 42, 62, 64]);
const leaking = history([118, 119, 120, 220, 320, 420], [22, 22, 22, 22, 22, 22]);

table<{ series: UsageSeries; strategy: string; outcome: Hindsight['outcome']; hour?: number; why: string }>(
  'backtest',
  [
    { series: calm, strategy: 'keep-heap', outcome: 'survived', why: 'nothing happened' },
    { series: calm, strategy: 'usage-max-15', outcome: 'survived', why: 'nor to a peer’s rule' },
    { series: grown, strategy: 'keep-heap', outcome: 'survived', why: 'the heap was counted as full' },
    { series: grown, strategy: 'usage-max-15', outcome: 'killed', hour: 3, why: 'a heap that grew was not foreseen' },
    { series: leaking, strategy: 'keep-heap', outcome: 'killed', hour: 3, why: 'no budget holds a leak' },
    {
      series: history([118, null, 120, null, 121, 120], [22, 22, 22, 22, 22, 22]),
      strategy: 'keep-heap',
      outcome: 'survived',
      why: 'gaps are passed over',
    },
    {
      series: { ...calm, liveSet: [9, 9, 9, 9, 90, 90].map((size) => size * MiB) },
      strategy: 'keep-heap',
      outcome: 'heap-exhausted',
      hour: 4,
      why: 'more lives than the heap holds',
    },
  ],
  ({ series, strategy, outcome, hour, why }) => {
    const looked = backtest(webServerAdvice, series);
    const found = looked.state === 'known' ? looked.value.find((one) => one.strategy === strategy) : undefined;
    expect.soft(found?.outcome, why).toBe(outcome);
    expect.soft(found?.at, why).toBe(hour === undefined ? undefined : hour * HOUR);
  },
);

table(
  'backtest without history',
  [
    { series: undefined, why: 'none kept' },
    { series: history([118, 119], [22, 22]), why: 'too short to be cut in two' },
  ],
  ({ series, why }) => {
    expect.soft(backtest(webServerAdvice, series).state, why).toBe('unknown');
  },
);
