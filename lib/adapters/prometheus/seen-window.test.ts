import { err, ok } from '#lib/core/result.ts';
import { expect, table } from '#lib/testing/harness.ts';
import type { PrometheusClient } from './client.ts';
import { seenSeconds } from './seen-window.ts';

const WEEK = { from: 0, step: 1800, points: 336 };
const END = 336 * 1800;

const answering = (first: number | undefined): PrometheusClient => ({
  ask: async () =>
    ok({ warnings: [], rows: first === undefined ? [] : [{ labels: {}, points: [{ at: first, value: 1 }] }] }),
});

table(
  'seenSeconds',
  [
    { client: answering(1800), seconds: END, why: 'samples from the first point on: the whole window' },
    { client: answering(END), seconds: 1800, why: 'samples at the last point alone: one step' },
    { client: answering(END - 1800), seconds: 3600, why: 'two points: two steps' },
    { client: answering(undefined), seconds: END, why: 'a server without the metric is asked for all' },
    {
      client: { ask: async () => err({ kind: 'cancelled' }) } satisfies PrometheusClient,
      seconds: END,
      why: 'a server that does not answer is asked for all',
    },
  ],
  async ({ client, seconds, why }) => {
    expect.soft(await seenSeconds(client, WEEK, '', new AbortController().signal), why).toBe(seconds);
  },
);
