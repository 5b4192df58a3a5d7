import { expect, table } from '#lib/testing/harness.ts';
import rows from './fixtures/probe-times.json' with { type: 'json' };
import { killWindow, type ProbeTimes, startUpAllowance, suggestStartupProbe } from './probes.ts';

const timesOf = (row: (typeof rows)[number]): ProbeTimes => ({
  initialDelaySeconds: row.initialDelay ?? 0,
  periodSeconds: row.period ?? 10,
  timeoutSeconds: row.timeout ?? 1,
  failureThreshold: row.failure ?? 3,
});

table('when a probe kills', rows, (row) => {
  const why = JSON.stringify(row);
  if (typeof row.expect === 'number') {
    expect.soft(startUpAllowance(timesOf(row)), why).toBe(row.expect);
    return;
  }
  const found = killWindow(timesOf(row), row.grace ?? 30, row.hang === false ? 'refuses' : 'hangs');
  expect.soft(found, why).toEqual({
    earliest: row.expect.decision_earliest,
    latest: row.expect.decision_latest_exclusive,
    killedBy: row.expect.sigkill_latest,
  });
});

table(
  'the startupProbe that a start of this length needs',
  [
    { seen: 47, is: { periodSeconds: 5, failureThreshold: 20 }, why: '95 s for 47 s' },
    { seen: 150, is: { periodSeconds: 5, failureThreshold: 61 }, why: 'the longest with a short period' },
    { seen: 151, is: { periodSeconds: 10, failureThreshold: 32 }, why: 'past five minutes the period grows' },
    {
      seen: 0,
      is: { periodSeconds: 5, failureThreshold: 1 },
      why: 'no start takes no time, and the threshold stays legal',
    },
  ],
  ({ seen, is, why }) => {
    const found = suggestStartupProbe(seen);
    expect.soft(found, why).toEqual(is);
    expect.soft(startUpAllowance({ initialDelaySeconds: 0, ...found }), why).toBeGreaterThanOrEqual(2 * seen);
  },
);
