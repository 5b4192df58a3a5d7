import { expect, table } from '#lib/testing/harness.ts';
import type { Prediction } from '../jvm/prediction.ts';
import { agreed } from './agreed.ts';

const starts = (heap: string | undefined, cpus = 2): Prediction => ({
  outcome: 'starts',
  warnings: [],
  cpus,
  memoryBytes: 1024,
  flags: heap === undefined ? {} : { MaxHeapSize: { value: heap, origin: 'ergonomic' } },
});
const refuses = (message: string): Prediction => ({ outcome: 'refuses', message, warnings: [] });

table(
  'agreed',
  [
    {
      one: starts('7'),
      other: starts('7'),
      outcome: 'starts',
      heap: '7',
      undecided: undefined,
      why: 'both decide alike',
    },
    {
      one: starts('7'),
      other: starts('8'),
      outcome: 'starts',
      heap: undefined,
      undecided: '17: 7; 21: 8',
      why: 'they differ: each is told',
    },
    {
      one: starts('7'),
      other: starts(undefined),
      outcome: 'starts',
      heap: undefined,
      undecided: '17: 7; 21: none',
      why: 'one lacks the flag',
    },
    {
      one: refuses('No'),
      other: refuses('No'),
      outcome: 'refuses',
      heap: undefined,
      undecided: undefined,
      why: 'both refuse alike',
    },
    {
      one: refuses('No'),
      other: refuses('Never'),
      outcome: 'unknown',
      heap: undefined,
      undecided: undefined,
      why: 'both refuse, differently',
    },
    {
      one: starts('7'),
      other: refuses('No'),
      outcome: 'unknown',
      heap: undefined,
      undecided: undefined,
      why: 'a start and a refusal is no start',
    },
  ],
  ({ one, other, outcome, heap, undecided, why }) => {
    const found = agreed([
      { name: '17', prediction: one },
      { name: '21', prediction: other },
    ]);
    expect.soft(found.outcome, why).toBe(outcome);
    if (found.outcome !== 'starts') return;
    expect.soft(found.flags['MaxHeapSize']?.value, why).toBe(heap);
    expect.soft(found.undecided?.['MaxHeapSize'], why).toBe(undecided);
  },
);
