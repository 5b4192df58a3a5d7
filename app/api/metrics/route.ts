import { answerMetrics } from '#lib/http/answer-metrics.ts';
import { readText } from '#lib/http/read-body.ts';
import { problem, respond } from '#lib/http/respond.ts';
import { route } from '#lib/http/route.ts';

/** What does Headroom read from this exposition? The body is one scrape, in Prometheus text or OpenMetrics. */
export const POST = route(async (request) => {
  const text = await readText(request);
  return text.ok ? respond(answerMetrics(text.value)) : problem(text.error);
});
