import { expect, table } from '#lib/testing/harness.ts';
import { maxHeapOf, maxMemoryOf } from './max-memory.ts';

const HEAP = 512 * 1024 ** 2;
const THIRD = Math.floor(HEAP / 3);

table(
  'maxMemoryOf and maxHeapOf, measured with -Xmx512m',
  [
    { collector: 'g1', feature: 17, says: HEAP, why: 'the whole heap' },
    { collector: 'zgc', feature: 21, says: HEAP, why: 'the whole heap' },
    { collector: 'serial', feature: 17, says: 518979584, why: 'less a survivor space' },
    { collector: 'serial', feature: 26, says: 536805376, why: 'less 64 KiB since 26' },
    { collector: 'parallel', feature: 17, says: 477626368, why: 'less the largest survivor space' },
  ] as const,
  ({ collector, feature, says, why }) => {
    expect.soft(maxMemoryOf({ collector, maxHeap: HEAP, maxNewSize: THIRD, feature }), why).toBe(says);
    expect.soft(maxHeapOf(says, collector, feature), why).toBe(HEAP);
  },
);
