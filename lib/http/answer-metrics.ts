import { expositionReader } from '#lib/core/metrics/exposition/read-exposition.ts';
import { type MetricsDocument, metricsDocument } from '#lib/core/metrics/metrics-document.ts';
import { readJvm } from '#lib/core/metrics/read-jvm.ts';

/** What Headroom reads from one scrape; lines that cannot be read are among the ignored, with their text and the reason. */
export function answerMetrics(text: string): MetricsDocument {
  const reader = expositionReader();
  reader.add(text);
  const { samples, bad } = reader.end();
  const document = metricsDocument(readJvm(samples));
  const unread = bad.map(({ line, text: written, why }) => ({
    series: written,
    why: `line ${line} can't be read: ${why}`,
  }));
  return { ...document, ignored: [...document.ignored, ...unread] };
}
