import { expect, table } from '#lib/testing/harness.ts';
import { type Buckets, decayed, exponentialBuckets, histogramOf, percentile, type Sample } from './histogram.ts';

/** Buckets of one size, the last open. */
function linearBuckets(max: number, size: number): Buckets {
  const count = Math.ceil(max / size) + 1;
  return {
    count,
    start: (bucket) => bucket * size,
    find: (value) => Math.min(count - 1, Math.max(0, Math.floor(value / size))),
  };
}

const linear = linearBuckets(5, 0.3);
const exponential = exponentialBuckets(500, 40, 1.5);

table(
  'buckets',
  [
    { read: linear.count, is: 18, why: 'linear: to 5 by 0.3' },
    { read: linear.start(17), is: 5.1, why: 'linear: where the last begins' },
    { read: linear.find(1.3), is: 4, why: 'linear: inside' },
    { read: linear.find(100), is: 17, why: 'linear: past the end' },
    { read: exponential.count, is: 6, why: 'exponential: to 500 from 40 by half more' },
    { read: exponential.start(5), is: 527.5, why: 'exponential: 0 40 100 190 325 527.5' },
    { read: exponential.start(3), is: 190, why: 'exponential: the fourth' },
    { read: exponential.find(39.99), is: 0, why: 'exponential: under the first' },
    { read: exponential.find(40), is: 1, why: 'exponential: a boundary belongs to the upper' },
    { read: exponential.find(100), is: 2, why: 'exponential: the next boundary' },
    { read: exponential.find(900), is: 5, why: 'exponential: past the end' },
  ],
  ({ read, is, why }) => {
    expect.soft(read, why).toBeCloseTo(is, 9);
  },
);

const oneToFour: readonly Sample[] = [1, 2, 3, 4].map((value) => ({ value, weight: value }));
const ten = linearBuckets(10, 1);
const plain = histogramOf(ten, oneToFour);
const hourly = histogramOf(
  ten,
  oneToFour.map((sample, hour) => decayed(sample, hour, 1)),
);
const old = histogramOf(ten, [decayed({ value: 2, weight: 1000 }, 0, 1), decayed({ value: 1, weight: 1 }, 20, 1)]);

table(
  'percentile answers with the end of the bucket',
  [
    ...[0, 0.1].map((p) => ({ of: plain, p, is: 2, why: 'plain' })),
    ...[0.2, 0.3].map((p) => ({ of: plain, p, is: 3, why: 'plain' })),
    ...[0.4, 0.5, 0.6].map((p) => ({ of: plain, p, is: 4, why: 'plain' })),
    ...[0.7, 0.8, 0.9, 1].map((p) => ({ of: plain, p, is: 5, why: 'plain' })),
    ...[0, 0.02].map((p) => ({ of: hourly, p, is: 2, why: 'half-life of an hour' })),
    ...[0.03, 0.1].map((p) => ({ of: hourly, p, is: 3, why: 'half-life of an hour' })),
    ...[0.11, 0.34].map((p) => ({ of: hourly, p, is: 4, why: 'half-life of an hour' })),
    ...[0.35, 1].map((p) => ({ of: hourly, p, is: 5, why: 'half-life of an hour' })),
    { of: old, p: 0.999, is: 2, why: 'a thousand old samples weigh less than one new' },
    { of: old, p: 1, is: 3, why: 'but are still there' },
  ],
  ({ of, p, is, why }) => {
    expect.soft(percentile(of, p), `${why}, p${p * 100}`).toBe(is);
  },
);
