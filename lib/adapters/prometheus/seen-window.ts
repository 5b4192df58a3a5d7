import type { PrometheusClient } from './client.ts';
import type { Grid } from './grid.ts';

/** Shorter windows would be read point by point: a quarter of an hour is the shortest that says anything of a JVM. */
const SHORTEST_SECONDS = 900;

const probe = (also: string): string =>
  `count(container_memory_working_set_bytes{${also === '' ? '' : `${also},`}container!=""})`;

/**
 * The part of a window of which the server has samples at all, in seconds. A server that is younger than the window is asked at
 * distances that fit its age: at those of the whole window a young cluster falls between two points. When the server does not say, the
 * whole window is asked.
 */
export async function seenSeconds(
  client: PrometheusClient,
  { from, step, points }: Grid,
  also: string,
  signal: AbortSignal,
): Promise<number> {
  const answer = await client.ask({ text: probe(also), from: from + step, to: from + points * step, step }, signal);
  const first = answer.ok ? answer.value.rows[0]?.points[0]?.at : undefined;
  if (first === undefined) return points * step;
  const end = from + points * step;
  // The first sample stands somewhere in the step before the first point that has one.
  return Math.min(points * step, Math.max(SHORTEST_SECONDS, end - first + step));
}
