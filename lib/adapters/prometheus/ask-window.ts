import type { Result } from '#lib/core/result.ts';
import { err, ok } from '#lib/core/result.ts';
import type { Row } from './answer.ts';
import type { AskError, Asked, PrometheusClient } from './client.ts';
import type { Grid } from './grid.ts';
import { mergeRows, type Part } from './merge-rows.ts';
import { type Question, textOf } from './question.ts';

/** An answer for the window, perhaps without some parts of it. */
export type WindowAnswer = {
  readonly rows: readonly Row[];
  /** Questions that were sent: more than one when the server's limits forced it. */
  readonly sent: number;
  /** Samples that the server says it read for all of them; undefined where it does not say. */
  readonly samples: number | undefined;
  readonly warnings: readonly string[];
  /** Points that the server would not answer even alone, with what it said. */
  readonly missing: readonly { readonly points: number; readonly why: string }[];
};

/** How many points of the grid the server was last seen to answer at once, shared by the questions of a scan. */
export type PartSize = { points: number };

/** What every question of a scan carries. */
export type Scope = { readonly matchers: string; readonly pods: number };

/** No question is cut into more parts than this: then it is the question that is too much, not the window. */
const MOST_PARTS = 64;

/** Asks one question for a window, in ever smaller parts where the server says that it is too much. */
export async function askWindow(
  client: PrometheusClient,
  question: Question,
  grid: Grid,
  scope: Scope,
  size: PartSize,
  signal: AbortSignal,
): Promise<Result<WindowAnswer, AskError>> {
  const parts: Part[] = [];
  const warnings = new Set<string>();
  const missing: { points: number; why: string }[] = [];
  let points = Math.min(size.points, grid.points);
  let sent = 0;
  let samples: number | undefined;
  for (let begin = 0; begin < grid.points; ) {
    const count = Math.min(points, grid.points - begin);
    sent += 1;
    const asked = await askPart(client, question, grid, { begin, count }, scope, signal);
    if (asked.ok) {
      parts.push({ rows: asked.value.rows, points: count });
      if (asked.value.samples !== undefined) samples = (samples ?? 0) + asked.value.samples;
      for (const warning of asked.value.warnings) warnings.add(warning);
      begin += count;
      continue;
    }
    if (asked.error.kind !== 'too-heavy') return asked;
    if (count > 1 && grid.points / count < MOST_PARTS) {
      points = Math.ceil(count / 2);
      size.points = points;
      continue;
    }
    missing.push({ points: count, why: asked.error.detail });
    if (missing.length > 1 && parts.length === 0) return err(asked.error);
    begin += count;
  }
  return ok({ rows: mergeRows(parts, question.merge), sent, samples, warnings: [...warnings], missing });
}

function askPart(
  client: PrometheusClient,
  question: Question,
  { from, step }: Grid,
  { begin, count }: { readonly begin: number; readonly count: number },
  { matchers, pods }: Scope,
  signal: AbortSignal,
): Promise<Result<Asked, AskError>> {
  const end = from + (begin + count) * step;
  const text = textOf(question, { range: count * step, step, pods }, matchers);
  if (question.merge !== 'join') return client.ask({ text, at: end }, signal);
  return client.ask({ text, from: from + (begin + 1) * step, to: end, step }, signal);
}
