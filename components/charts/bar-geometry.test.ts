import { expect, table } from '#lib/testing/harness.ts';
import { barGeometry } from './bar-geometry.ts';

const nothing = { offHeap: undefined, heap: undefined, limit: undefined, peak: undefined, advised: undefined };

table(
  'barGeometry',
  [
    {
      facts: { offHeap: 40, heap: 60, limit: 100 },
      gives: { offHeapEnd: 25, heapEnd: 62.5, pastEnd: undefined },
      why: 'an exact fit ends at the line',
    },
    {
      facts: { offHeap: 40, heap: 61, limit: 100 },
      gives: { heapEnd: 63.125, pastEnd: 63.125 },
      why: 'one over crosses it',
    },
    {
      facts: { offHeap: 40, heap: 160, limit: 100 },
      gives: { heapEnd: 100, factor: 2 },
      why: 'past the scale the bar breaks and says the factor',
    },
    {
      facts: { offHeap: 40, heap: 60, limit: 'unset', advised: 100 },
      gives: { hasLimit: false, heapEnd: 62.5, pastEnd: undefined },
      why: 'no limit: the advised one is the scale, and nothing is past it',
    },
    {
      facts: { limit: 100, peak: 80 },
      gives: { heapEnd: undefined, peak: 50 },
      why: 'a peak is shown without a budget',
    },
    {
      facts: { heap: 60, limit: 100 },
      gives: { offHeapEnd: undefined, heapEnd: undefined },
      why: 'half a budget is not drawn as a whole one',
    },
    { facts: {}, gives: { heapEnd: undefined, peak: undefined }, why: 'nothing known draws nothing' },
  ] as const,
  ({ facts, gives, why }) => {
    expect.soft(barGeometry({ ...nothing, ...facts }), why).toMatchObject(gives);
  },
);
