import { MiB, mib } from '#lib/core/units/bytes.ts';
import { measured, seen, serial17 } from '#lib/testing/budget-samples.ts';
import { expect, table } from '#lib/testing/harness.ts';
import type { Observed } from './observed.ts';
import type { Settings } from './settings.ts';
import { touchedHeap } from './touched-heap.ts';

table<{ settings?: Partial<Settings>; observed: Partial<Observed>; least: number; most: number; why: string }>(
  'touchedHeap',
  [
    {
      observed: { heapCommittedPeak: measured(30), heapUsedPeak: measured(28) },
      least: 28,
      most: 30,
      why: 'between the highest use and what is committed',
    },
    { observed: { heapCommittedPeak: measured(30) }, least: 22, most: 30, why: 'it had to be filled to grow' },
    {
      settings: { initialHeap: mib(64) },
      observed: { heapCommittedPeak: measured(64), heapUsedPeak: measured(20) },
      least: 20,
      most: 64,
      why: 'committed from the start says nothing',
    },
    {
      settings: { initialHeap: mib(64), preTouched: true },
      observed: { heapUsedPeak: measured(20) },
      least: 64,
      most: 64,
      why: 'touched at start',
    },
    { observed: { liveSet: measured(9) }, least: 9, most: 9, why: 'what lives is resident' },
    { observed: { heapUsedPeak: measured(99) }, least: 64, most: 64, why: 'never more than the heap' },
    { observed: {}, least: 0, most: 0, why: 'nothing is known: the whole peak counts beside the heap' },
  ],
  ({ settings, observed, least, most, why }) => {
    const touched = touchedHeap({ ...serial17, ...settings }, seen(observed));
    expect.soft(touched.least / MiB, why).toBeCloseTo(least, 1);
    expect.soft(touched.most / MiB, why).toBeCloseTo(most, 1);
  },
);
