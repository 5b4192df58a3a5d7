import { expect, table } from '#lib/testing/harness.ts';
import { trendOf } from './trend.ts';

table(
  'trendOf',
  [
    { sizes: [1, 2, 3], steps: 4, trend: [1, 2, 3], why: 'few samples stay' },
    { sizes: [1, 9, 3, 4], steps: 2, trend: [9, 4], why: 'the highest of each step' },
    { sizes: [null, null, 3, null], steps: 2, trend: [null, 3], why: 'a step without samples is a gap' },
    { sizes: [1, 2, 3, 4, 5], steps: 2, trend: [2, 5], why: 'steps need not be equally full' },
    { sizes: [], steps: 2, trend: [], why: 'nothing gives nothing' },
  ],
  ({ sizes, steps, trend, why }) => {
    expect.soft(trendOf(sizes, steps), why).toEqual(trend);
  },
);
