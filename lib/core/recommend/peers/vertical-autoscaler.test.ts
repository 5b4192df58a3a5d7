import { GiB, MiB } from '#lib/core/units/bytes.ts';
import { expect, table } from '#lib/testing/harness.ts';
import {
  afterKill,
  atLeastPodMinimum,
  byConfidence,
  confidenceOf,
  MEMORY_BUCKETS,
  memoryTarget,
} from './vertical-autoscaler.ts';

const readBack = (size: number): number => Math.round(MEMORY_BUCKETS.start(MEMORY_BUCKETS.find(size) + 1));
const young = confidenceOf(16 / 1440, 9);
const halfDay = confidenceOf(0.5, 2000);

table(
  'the recommender’s figures',
  [
    { read: MEMORY_BUCKETS.count, is: 176, why: 'memory buckets' },
    { read: MEMORY_BUCKETS.find(250 * MiB), is: 17, why: '250 MiB' },
    { read: Math.round(readBack(250 * MiB) / 1e5), is: 2813, why: '250 MiB reads back as 281.3 MB' },
    { read: readBack(GiB), is: 1_077_095_458, why: '1 GiB reads back' },
    { read: readBack(4 * GiB), is: 4_340_933_440, why: '4 GiB reads back' },
    { read: young, is: 0.00625, why: '9 samples in 16 minutes' },
    { read: byConfidence(3.14, 0.1, 2, young), is: 907.46, why: 'cores at little confidence' },
    { read: byConfidence(3.14e9, 0.1, 2, young) / 1e9, is: 907.46, why: 'bytes at little confidence' },
    { read: byConfidence(3.14, 0.1, 2, halfDay), is: 4.5216, why: 'cores at half confidence' },
    { read: byConfidence(1, 1, 1, halfDay), is: 3, why: 'upper bound after 12 hours' },
    { read: byConfidence(1, 1, 1, 1), is: 2, why: 'upper bound after a day' },
    { read: byConfidence(1, 1, 1, 8), is: 1.125, why: 'upper bound after 8 days' },
    { read: byConfidence(1, 0.001, -2, 5 / 1440), is: 0.6, why: 'lower bound after 5 minutes' },
    { read: byConfidence(1, 0.001, -2, 30 / 1440), is: 0.91, why: 'lower bound after 30 minutes' },
    { read: byConfidence(1, 0.001, -2, 60 / 1440), is: 0.95, why: 'lower bound after an hour' },
    { read: atLeastPodMinimum(1e6, 1), is: 250 * MiB, why: 'one container' },
    { read: atLeastPodMinimum(1e6, 2), is: 125 * MiB, why: 'two containers share it' },
    { read: afterKill(1000, 100), is: 1200, why: 'a fifth more' },
    { read: afterKill(1, 100), is: 101, why: '100 more' },
    { read: afterKill(3000, 100), is: 3600, why: 'known use above the request' },
    { read: afterKill(2000, 100), is: 2400, why: 'a larger kill' },
    { read: Math.round(memoryTarget([GiB])), is: 1_238_659_777, why: 'one day: its bucket’s end and 15 %' },
    { read: memoryTarget([MiB]), is: 250 * MiB, why: 'never under the pod’s minimum' },
  ],
  ({ read, is, why }) => {
    expect.soft(Math.abs(read - is), `${why}: ${read}`).toBeLessThanOrEqual(Math.abs(is) * 0.006);
    if (Number.isInteger(is)) expect.soft(read, why).toBe(is);
  },
);
