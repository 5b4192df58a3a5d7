import { instant } from '#lib/core/instant.ts';
import { err, ok } from '#lib/core/result.ts';
import { expect, table, test } from '#lib/testing/harness.ts';
import { askWindow } from './ask-window.ts';
import type { PrometheusClient, Request } from './client.ts';
import { gridOf, placeOf } from './grid.ts';
import type { Question } from './question.ts';

type Case = { seconds: number; pods?: number; step: number; points: number; why: string };

table(
  'gridOf',
  [
    { seconds: 14 * 86_400, step: 3600, points: 336, why: 'two weeks by the hour' },
    { seconds: 7 * 86_400, step: 1800, points: 336, why: 'a week by half hours' },
    { seconds: 3600, step: 60, points: 60, why: 'an hour by the minute' },
    { seconds: 10, step: 60, points: 1, why: 'shorter than one step' },
    { seconds: 14 * 86_400, pods: 9500, step: 14_400, points: 84, why: 'a large fleet has fewer points' },
  ],
  ({ seconds, pods = 10, step, points, why }: Case) => {
    const grid = gridOf(instant(1e12), seconds, pods);
    expect.soft([grid.step, grid.points], why).toEqual([step, points]);
    expect.soft(placeOf(grid, grid.from), why).toBeUndefined();
    expect.soft(placeOf(grid, grid.from + grid.step), why).toBe(0);
    expect.soft(placeOf(grid, grid.from + grid.points * grid.step), why).toBe(grid.points - 1);
  },
);

const QUESTION: Question = {
  id: 'rss',
  asks: 'memory',
  unit: 'bytes',
  needs: 'container_memory_rss',
  merge: 'max',
  text: 'max_over_time(x{$also}[$range:$step])',
};

const GRID = { from: 0, step: 10, points: 16 };

/** Answers while a part has at most `most` points; the value is the moment of the part's end. */
function clientThatTakes(most: number, requests: Request[]): PrometheusClient {
  return {
    async ask(request) {
      requests.push(request);
      const range = Number(/\[(\d+)s/.exec(request.text)?.[1]);
      if (range > most * 10) return err({ kind: 'too-heavy', detail: 'too many samples' });
      const at = 'at' in request ? request.at : request.to;
      return ok({ rows: [{ labels: { pod: 'a' }, points: [{ at, value: at }] }], warnings: [] });
    },
  };
}

table(
  'parts get smaller until the server answers',
  [
    { most: 16, sent: 1, why: 'all at once' },
    { most: 8, sent: 3, why: 'once refused, then two halves' },
    { most: 5, sent: 2 + 4, why: 'twice refused, then quarters' },
  ],
  async ({ most, sent, why }) => {
    const requests: Request[] = [];
    const size = { points: 16 };
    const answer = await askWindow(
      clientThatTakes(most, requests),
      QUESTION,
      GRID,
      { matchers: 'c="x"', pods: 1 },
      size,
      AbortSignal.timeout(1000),
    );
    expect
      .soft(answer.ok && answer.value.rows, why)
      .toEqual([{ labels: { pod: 'a' }, points: [{ at: 160, value: 160 }] }]);
    expect.soft(answer.ok && answer.value.missing, why).toEqual([]);
    expect.soft(requests.length, why).toBe(sent);
    expect.soft(size.points, 'the next question begins at what was answered').toBeLessThanOrEqual(Math.max(most, 1));
    expect.soft(requests[0]?.text, 'every selector carries the matchers').toBe('max_over_time(x{c="x",}[160s:10s])');
  },
);

test('a question that is too much even in the smallest part is an error, never an empty answer', async () => {
  const answer = await askWindow(
    clientThatTakes(0, []),
    QUESTION,
    GRID,
    { matchers: '', pods: 1 },
    { points: 16 },
    AbortSignal.timeout(1000),
  );
  expect(answer.ok ? undefined : answer.error.kind).toBe('too-heavy');
});
