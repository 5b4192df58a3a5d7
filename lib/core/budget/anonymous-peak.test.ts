import { MiB, mib } from '#lib/core/units/bytes.ts';
import { measured, seen, serial17 } from '#lib/testing/budget-samples.ts';
import { expect, table } from '#lib/testing/harness.ts';
import { anonymousPeak } from './anonymous-peak.ts';
import type { Observed } from './observed.ts';
import type { Settings } from './settings.ts';

table<{ settings?: Partial<Settings>; observed: Partial<Observed>; mib: number | undefined; why: string }>(
  'anonymousPeak',
  [
    {
      observed: { rssPeak: measured(112), workingSetPeak: measured(120) },
      mib: 112,
      why: 'a control group’s resident set',
    },
    {
      observed: { rssPeak: measured(135), workingSetPeak: measured(120) },
      mib: 115,
      why: 'a process’s holds its files',
    },
    {
      observed: { rssPeak: measured(150), workingSetPeak: measured(120) },
      mib: 119,
      why: 'never above the working set',
    },
    { observed: { rssPeak: measured(112) }, mib: 112, why: 'the resident set alone' },
    { observed: { workingSetPeak: measured(120) }, mib: 119, why: 'the working set alone, less the kernel’s' },
    { observed: {}, mib: undefined, why: 'nothing measured is not 0' },
    {
      settings: { collector: 'zgc' },
      observed: { rssPeak: measured(60), workingSetPeak: measured(120) },
      mib: 119,
      why: 'ZGC’s heap is in the working set only',
    },
    {
      settings: { collector: 'zgc', maxHeap: mib(64) },
      observed: { rssPeak: measured(60) },
      mib: 124,
      why: 'else it is added',
    },
  ],
  ({ settings, observed, mib: size, why }) => {
    const peak = anonymousPeak({ ...serial17, ...settings }, seen(observed));
    expect.soft(peak.state === 'known' ? peak.value / MiB : undefined, why).toBe(size);
  },
);
