import { instant } from '#lib/core/instant.ts';
import { unknown } from '#lib/core/known.ts';
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

type Row = {
  series: UsageSeries;
  strategy: string;
  outcome: Hindsight['outcome'];
  hour?: number;
  kills?: readonly number[];
  why: string;
};

table<Row>(
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
    {
      series: history([118, 119, 120, null, null, null], [22, 22, 22, 22, 22, 22]),
      strategy: 'keep-heap',
      outcome: 'unknown',
      why: 'nothing measured since is no survival',
    },
    {
      series: calm,
      strategy: 'keep-limit',
      outcome: 'killed',
      hour: 4,
      kills: [1, 4],
      why: 'a kill that happened kills under the same limit; one before the cut is past',
    },
    {
      series: calm,
      strategy: 'tight',
      outcome: 'unknown',
      kills: [4],
      why: 'with a smaller heap under the same limit nobody knows either',
    },
    {
      series: calm,
      strategy: 'xmx-plus-1-gib',
      outcome: 'unknown',
      kills: [4],
      why: 'under a larger limit nobody knows how much more it wanted',
    },
  ],
  ({ series, strategy, outcome, hour, kills, why }) => {
    const looked = backtest(webServerAdvice, { series, kills: (kills ?? []).map((at) => instant(at * HOUR)) });
    const found =
      looked.state === 'known' ? looked.value.hindsights.find((one) => one.strategy === strategy) : undefined;
    expect.soft(found?.outcome, why).toBe(outcome);
    expect.soft(found?.at, why).toBe(hour === undefined ? undefined : hour * HOUR);
  },
);

table(
  'backtest that cannot judge',
  [
    { facts: webServerAdvice, series: undefined, why: 'no history is kept' },
    { facts: webServerAdvice, series: history([118, 119], [22, 22]), why: 'too short to be cut in two' },
    {
      facts: { ...webServerAdvice, prediction: unknown('its release is not known') },
      series: calm,
      why: 'what the JVM decides is not known',
    },
  ],
  ({ facts, series, why }) => {
    expect.soft(backtest(facts, { series, kills: [] }).state, why).toBe('unknown');
  },
);
