import { expect, table } from '#lib/testing/harness.ts';
import { collectorFlag, collectorIn, collectorName, collectorSpelled } from './collector.ts';

table(
  'a collector is one thing however it is written',
  [
    { flags: { UseG1GC: { value: 'true' } }, is: 'g1', name: 'G1', why: 'the flag that is true' },
    {
      flags: { UseConcMarkSweepGC: { value: 'true' }, UseG1GC: { value: 'false' } },
      is: 'cms',
      name: 'CMS',
      why: 'a flag with a longer name',
    },
    { flags: { UseZGC: { value: 'true' } }, is: 'zgc', name: 'ZGC', why: 'people write it in full' },
    { flags: {}, is: undefined, name: undefined, why: 'a JVM that prints no flag as true says nothing' },
  ] as const,
  ({ flags, is, name, why }) => {
    const collector = collectorIn(flags);
    expect.soft(collector, why).toBe(is);
    if (collector === undefined) return;
    expect.soft(collectorName(collector), why).toBe(name);
    expect.soft(Object.keys(flags), why).toContain(collectorFlag(collector));
    expect.soft(collectorSpelled(collector), why).toBe(collector);
  },
);
