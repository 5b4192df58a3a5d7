import { expect, table } from '#lib/testing/harness.ts';
import { aUsageWindow } from '#lib/testing/usage-builder.ts';
import { instant } from '../instant.ts';
import { from, known, unknown } from '../known.ts';
import { MiB, mib } from '../units/bytes.ts';
import { describeTrend, liveSetTrend, trendIn } from './live-set-trend.ts';

const HOUR = 3_600_000;

const hours = (count: number, size: (hour: number) => number | null) => ({
  at: Array.from({ length: count }, (_, hour) => instant(hour * HOUR)),
  liveSet: Array.from({ length: count }, (_, hour) => size(hour)),
});

const heap = known(400 * MiB, from('metrics'));

table(
  'liveSetTrend',
  [
    { series: hours(240, () => 100 * MiB), kind: 'steady', why: 'a flat line' },
    { series: hours(240, (hour) => (100 + 30 * Math.sin(hour / 4)) * MiB), kind: 'steady', why: 'days and nights' },
    { series: hours(240, (hour) => (100 + hour / 100) * MiB), kind: 'steady', why: 'two per cent in ten days' },
    { series: hours(240, (hour) => (200 - hour / 3) * MiB), kind: 'steady', why: 'shrinking is no leak' },
    {
      series: hours(241, (hour) => (100 + (hour / 24) * 10) * MiB),
      kind: 'growing',
      day: 10,
      left: 20,
      why: 'ten MiB a day',
    },
    {
      series: hours(241, (hour) => (hour % 3 === 0 ? (100 + (hour / 24) * 10) * MiB : null)),
      kind: 'growing',
      day: 10,
      left: 20,
      why: 'gaps are no zeros',
    },
    { series: hours(23, (hour) => hour * MiB), kind: 'unknown', why: 'too few points' },
    { series: hours(24, (hour) => hour * MiB), kind: 'unknown', why: 'an hour short of a day' },
    { series: hours(240, () => null), kind: 'unknown', why: 'no collection told anything' },
  ],
  ({
    series,
    kind,
    day,
    left,
    why,
  }: {
    series: ReturnType<typeof hours>;
    kind: string;
    day?: number;
    left?: number;
    why: string;
  }) => {
    const trend = liveSetTrend(series, heap);
    expect.soft(trend.state === 'known' ? trend.value.kind : trend.state, why).toBe(kind);
    if (trend.state !== 'known' || trend.value.kind !== 'growing') return;
    expect.soft(trend.value.bytesPerDay / MiB, why).toBeCloseTo(day ?? 0, 1);
    expect.soft(trend.value.daysToHeapMax, why).toBeCloseTo(left ?? 0, 1);
  },
);

table(
  'a heap of unknown size is not filled at an invented time',
  [{ heapMax: unknown('not told'), why: 'growth is told, the time is not' }],
  ({ heapMax, why }) => {
    const trend = liveSetTrend(
      hours(241, (hour) => (100 + hour) * MiB),
      heapMax,
    );
    expect.soft(trend, why).toMatchObject({ state: 'known', value: { kind: 'growing', daysToHeapMax: undefined } });
  },
);

table(
  'describeTrend',
  [
    { trend: { kind: 'steady' }, says: 'steady', why: 'no more to say' },
    {
      trend: { kind: 'growing', bytesPerDay: 10 * MiB, daysToHeapMax: 20.9 },
      says: 'growing by 10 MiB a day: fills the heap in 20 days',
      why: 'whole days, and not one too many',
    },
    {
      trend: { kind: 'growing', bytesPerDay: 900 * MiB, daysToHeapMax: 0.4 },
      says: 'growing by 900 MiB a day: fills the heap within a day',
      why: 'not in 0 days',
    },
    {
      trend: { kind: 'growing', bytesPerDay: MiB, daysToHeapMax: undefined },
      says: 'growing by 1 MiB a day; when it fills the heap is not known',
      why: 'the heap’s maximum is not known',
    },
  ] as const,
  ({ trend, says, why }) => expect.soft(describeTrend(trend), why).toBe(says),
);

table(
  'trendIn',
  [
    { live: known(mib(100), from('metrics')), state: 'known', why: 'a live set that is believed' },
    {
      live: unknown('out of date'),
      state: 'unknown',
      why: 'a curve of figures that are out of date only looks steady',
    },
  ],
  ({ live, state, why }) => {
    const window = aUsageWindow({ peak: 300, live: 100 }, [], instant(14 * 24 * HOUR));
    expect.soft(trendIn({ ...window, jvm: { ...window.jvm, liveSet: live } }).state, why).toBe(state);
  },
);
