import { err, ok, type Result } from '../../result.ts';
import { type MetricsDocument, metricsDocument } from '../metrics-document.ts';
import { readJvm } from '../read-jvm.ts';
import type { Exposition } from './read-exposition.ts';
import { strangerOf } from './stranger.ts';

/**
 * What Headroom reads from one scrape; lines that can't be read are among the ignored, with their text and the reason.
 * The error says what the text is instead of a scrape, with its beginning.
 */
export function expositionDocument(exposition: Exposition): Result<MetricsDocument> {
  const stranger = strangerOf(exposition);
  if (stranger !== undefined) return err(stranger);
  const document = metricsDocument(readJvm(exposition.samples));
  const unread = exposition.bad.map(({ line, text, why }) => ({
    series: text,
    why: `line ${line} can't be read: ${why}`,
  }));
  return ok({ ...document, ignored: [...document.ignored, ...unread] });
}
