import { from, known, unknown } from '#lib/core/known.ts';
import { bytes, MiB } from '#lib/core/units/bytes.ts';
import { expect, table } from '#lib/testing/harness.ts';
import { computeBudget } from './compute-budget.ts';
import { nothingObserved } from './observed.ts';

const starts = known(
  {
    outcome: 'starts' as const,
    warnings: [],
    cpus: 2,
    memoryBytes: 512 * MiB,
    flags: {
      MaxHeapSize: { value: `${64 * MiB}`, origin: 'command line' },
      UseSerialGC: { value: 'true', origin: 'ergonomic' },
      CICompilerCount: { value: '2', origin: 'ergonomic' },
    },
  },
  from('hotspot'),
);

table(
  'computeBudget',
  [
    { prediction: starts, state: 'known', why: 'a JVM that starts has a budget even when nothing was observed' },
    { prediction: unknown('no release is known'), state: 'unknown', why: 'unknown decisions make no budget' },
    {
      prediction: known(
        { outcome: 'refuses' as const, message: 'Invalid maximum heap size', warnings: [] },
        from('hotspot'),
      ),
      state: 'unknown',
      why: 'a JVM that refuses to start holds nothing',
    },
  ],
  ({ prediction, state, why }) => {
    const budget = computeBudget({ jdk: '17', prediction, options: [], observed: nothingObserved('no exporter') });
    expect.soft(budget.state, why).toBe(state);
    if (budget.state === 'known')
      expect
        .soft(
          budget.value.regions.reduce((total, region) => total + region.size, 0),
          'the regions add up',
        )
        .toBe(budget.value.total);
  },
);

table(
  'a measured peak never makes the budget smaller than the peak with the heap full',
  [{ rss: 112, committed: 21, why: 'a young run of a web server' }],
  ({ rss, committed, why }) => {
    const observed = {
      ...nothingObserved('not exported'),
      rssPeak: known(bytes(rss * MiB), from('metrics')),
      heapCommittedPeak: known(bytes(committed * MiB), from('metrics')),
    };
    const budget = computeBudget({ jdk: '17', prediction: starts, options: [], observed });
    expect.soft(budget.state === 'known' ? budget.value.total : 0, why).toBeGreaterThan((rss - committed + 64) * MiB);
  },
);
