import { expect, table } from '#lib/testing/harness.ts';
import { advisedToday } from './advised-today.ts';
import { readTrials } from './record.ts';

const trials = readTrials(`${import.meta.dirname}/fixtures/recorded.jsonl`);

table(
  'under the advised limit each program lived with its heap full, a quarter below the kernel killed it',
  trials,
  ({ id, under, below }) => {
    expect.soft(under.ended, `${id} under the advice`).toBeUndefined();
    expect.soft(below.ended, `${id} a quarter below`).toBe('OOMKilled');
  },
);

table('what is advised today is what was tried, or more', trials, (trial) => {
  const advised = advisedToday(trial) ?? 0;
  expect.soft(advised, `${trial.id}: a smaller limit has to be tried first`).toBeGreaterThanOrEqual(trial.under.limit);
  expect.soft(advised, `${trial.id}: not far more`).toBeLessThan(trial.under.limit * 1.1);
});
