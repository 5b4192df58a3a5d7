import { mib } from '#lib/core/units/bytes.ts';
import { starts, webServerFacts } from '#lib/testing/budget-samples.ts';
import { expect, table } from '#lib/testing/harness.ts';
import { type Settings, settingsOf } from './settings.ts';

const heap = { MaxHeapSize: [`${mib(64)}`, 'ergonomic'] } as const;

table<{ flags: Parameters<typeof starts>[0]; options?: string[]; has: Partial<Settings>; why: string }>(
  'settingsOf',
  [
    {
      flags: heap,
      has: { maxHeap: mib(64), collector: 'serial' },
      why: 'JDK 8 prints no collector when it runs Serial',
    },
    {
      flags: { ...heap, UseG1GC: ['true', 'ergonomic'], UseSerialGC: ['false', 'default'] },
      has: { collector: 'g1', collectorIsErgonomic: true },
      why: 'the collector that is on',
    },
    {
      flags: { ...heap, UseZGC: ['true', 'command line'] },
      has: { collector: 'zgc', collectorIsErgonomic: false },
      why: 'a collector that was asked for',
    },
    {
      flags: { ...heap, MaxMetaspaceSize: ['18446744073709551615', 'default'] },
      has: { maxMetaspace: undefined },
      why: 'near 2^64 is no bound',
    },
    {
      flags: { ...heap, MaxDirectMemorySize: ['0', 'default'] },
      has: { maxDirect: undefined },
      why: 'the default 0 means as large as the heap',
    },
    {
      flags: { ...heap, MaxDirectMemorySize: [`${mib(32)}`, 'command line'] },
      has: { maxDirect: mib(32) },
      why: 'a bound that was set',
    },
    { flags: heap, has: { major: 17 }, why: 'the train' },
    { flags: heap, options: ['-XX:+AlwaysPreTouch'], has: { preTouched: true }, why: 'no predicted flag tells' },
  ],
  ({ flags, options = [], has, why }) => {
    const settings = settingsOf({ ...webServerFacts, prediction: starts(flags), options });
    expect.soft(settings.state === 'known' ? settings.value : settings.why, why).toMatchObject(has);
  },
);
