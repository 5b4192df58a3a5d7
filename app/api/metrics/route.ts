import { expositionDocument } from '#lib/core/metrics/exposition/exposition-document.ts';
import { readExposition } from '#lib/core/metrics/exposition/read-exposition.ts';
import { readText } from '#lib/http/read-body.ts';
import { problem, respond } from '#lib/http/respond.ts';
import { route } from '#lib/http/route.ts';

/** What does Headroom read from this exposition? The body is one scrape, in Prometheus text or OpenMetrics. */
export const POST = route(async (request) => {
  const text = await readText(request);
  if (!text.ok) return problem(text.error);
  const document = expositionDocument(readExposition(text.value));
  return document.ok
    ? respond(document.value)
    : problem({ status: 400, title: 'The body is not a scrape', detail: document.error });
});
