import { MiB } from '#lib/core/units/bytes.ts';
import { expect, table } from '#lib/testing/harness.ts';
import { advisedToday } from './advised-today.ts';
import { readTrials, type Trial } from './record.ts';

const trials = readTrials(`${import.meta.dirname}/fixtures/recorded.jsonl`);

table(
  'under the advised limit each program lived with its heap full, a quarter below the kernel killed it',
  trials,
  ({ id, under, below }) => {
    expect.soft(under.ended, `${id} under the advice`).toBeUndefined();
    expect.soft(below.ended, `${id} a quarter below`).toBe('OOMKilled');
  },
);

/** A heap that was written as a percentage is a little above -Xmx: what of the limit that was tried is for it, in the limit's steps. */
const forRounding = ({ regions, heapMiB }: Trial): number =>
  Math.ceil(((regions['heap'] ?? 0) - heapMiB * MiB) / (8 * MiB)) * 8 * MiB;

table('what is advised today is what was tried, or more', trials, (trial) => {
  const advised = advisedToday(trial) ?? 0;
  expect
    .soft(advised, `${trial.id}: a smaller limit has to be tried first`)
    .toBeGreaterThanOrEqual(trial.under.limit - forRounding(trial));
  expect.soft(advised, `${trial.id}: not far more`).toBeLessThan(trial.under.limit * 1.1);
});
