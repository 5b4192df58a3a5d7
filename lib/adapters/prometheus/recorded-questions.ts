import type { PrometheusClient } from './client.ts';
import type { Grid } from './grid.ts';
import type { Question } from './question.ts';

/** Rules record every five minutes: at a shorter distance of two points they would leave gaps. */
const SHORTEST_STEP = 600;

/**
 * The questions in their cheapest form: over recorded series where they reach back to the window's first point. A rule that is
 * younger than the window would cut its history short, so it is left alone until it is old enough.
 */
export async function cheapest(
  client: PrometheusClient,
  questions: readonly Question[],
  { from, step }: Grid,
  matchers: string,
  signal: AbortSignal,
): Promise<readonly Question[]> {
  if (step < SHORTEST_STEP) return questions;
  const also = matchers === '' ? '' : `${matchers},`;
  const text = `count by (__name__) ({${also}__name__=~"headroom:.+"})`;
  const asked = await client.ask({ text, at: from + step }, signal);
  const names = new Set(asked.ok ? asked.value.rows.map(({ labels }) => labels['__name__']) : []);
  return questions.map((question) => {
    const { recorded } = question;
    if (recorded === undefined || !names.has(recorded.record)) return question;
    return { ...question, text: recorded.text, needs: recorded.record };
  });
}
