import { err, ok } from '#lib/core/result.ts';
import { expect, table } from '#lib/testing/harness.ts';
import type { PrometheusClient } from './client.ts';
import { WORKING_SET_RULE } from './promql/recorded.ts';
import { QUESTIONS } from './questions.ts';
import { cheapest } from './recorded-questions.ts';

const has = (...names: readonly string[]): PrometheusClient => ({
  ask: async ({ text }) =>
    ok({
      warnings: [],
      rows: names
        .filter(() => text.includes('c="x",'))
        .map((name) => ({ labels: { __name__: name }, points: [{ at: 1, value: 9 }] })),
    }),
});

type Case = { client: PrometheusClient; step?: number; recorded: readonly string[]; why: string };

table(
  'cheapest',
  [
    {
      client: has(WORKING_SET_RULE.record),
      recorded: ['working-set', 'pod-peaks'],
      why: 'what is recorded is asked for',
    },
    { client: has(WORKING_SET_RULE.record), step: 60, recorded: [], why: 'points closer than the rule records' },
    { client: has('headroom:other'), recorded: [], why: 'what is not recorded is read itself' },
    { client: has(), recorded: [], why: 'a rule that does not reach back is left alone' },
    {
      client: { ask: async () => err({ kind: 'cancelled' }) } satisfies PrometheusClient,
      recorded: [],
      why: 'no answer, no rule',
    },
  ],
  async ({ client, step = 3600, recorded, why }: Case) => {
    const grid = { from: 0, step, points: 10 };
    const asked = await cheapest(client, QUESTIONS, grid, 'c="x"', AbortSignal.timeout(1000));
    expect.soft(asked.length, why).toBe(QUESTIONS.length);
    const changed = asked.filter(({ text }) => text.includes('headroom:')).map(({ id }) => id);
    expect.soft(changed, why).toEqual(recorded);
  },
);
