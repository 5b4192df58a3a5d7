import { expect, table } from '#lib/testing/harness.ts';
import { spreadOf } from './spread.ts';

const hundred = Array.from({ length: 100 }, (_, at) => at + 1);

table(
  'spreadOf',
  [
    { points: [], spread: undefined, why: 'nothing measured is no spread' },
    { points: [null, null], spread: undefined, why: 'gaps are nothing' },
    {
      points: [null, Number.NaN, 5, null],
      spread: { last: 5, min: 5, p50: 5, p90: 5, p99: 5, peak: 5 },
      why: 'one point',
    },
    { points: hundred, spread: { last: 100, min: 1, p50: 50, p90: 90, p99: 99, peak: 100 }, why: 'nearest rank' },
    {
      points: [3, 1, 2],
      spread: { last: 2, min: 1, p50: 2, p90: 3, p99: 3, peak: 3 },
      why: 'the last in time, not in size',
    },
    { points: [1.4, 1.6], spread: { last: 2, min: 1, p50: 1, p90: 2, p99: 2, peak: 2 }, why: 'whole bytes' },
  ],
  ({ points, spread, why }) => expect.soft(spreadOf(points), why).toEqual(spread),
);
