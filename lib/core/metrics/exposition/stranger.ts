import type { Exposition } from './read-exposition.ts';

type Kind = { readonly begins: RegExp; readonly is: string; readonly remedy: string };

/** A sign that no text holds, or what is left of bytes that are no UTF-8. */
const NO_TEXT = '[\\u0000-\\u0008\\u000e-\\u001f\\ufffd]';

/** The two bytes 1f 8b, the second of which is no UTF-8 by itself. Source: RFC 1952. */
const GZIP = '\u001f\ufffd';

/**
 * What is met where a scrape was expected, by its first signs as they read in UTF-8; the first row that fits counts.
 * The protobuf exposition is one message after another, each with its length before it.
 */
const KINDS: readonly Kind[] = [
  {
    begins: new RegExp(`^${GZIP}`),
    is: 'a gzip file',
    remedy: 'Unpack it first: gunzip -c FILE | headroom metrics -',
  },
  {
    begins: /^\ufeff?\s*<(?:!doctype\s+html|html|head|body|\?xml|!--)/i,
    is: 'a web page',
    remedy: 'Name the path that the exporter serves metrics at, such as /metrics, /actuator/prometheus or /q/metrics',
  },
  {
    begins: /^\ufeff?\s*(?:\{\s*(?:\}|"[^"]*"\s*:)|\[)/,
    is: 'a JSON document',
    remedy: 'Name the path that answers in the Prometheus text format, such as /actuator/prometheus',
  },
  {
    begins: new RegExp(`^[^\\n]{0,64}${NO_TEXT}`),
    is: 'no text: binary, perhaps the protobuf format',
    remedy: 'Ask the exporter for text: curl -H "Accept: text/plain;version=0.0.4"',
  },
];

/** As much as is quoted. */
const QUOTED = 60;

/** What a text is that is no scrape, with its beginning and what to do; undefined for a scrape, also an empty one. */
export function strangerOf({ samples, bad, begins }: Exposition): string | undefined {
  const quote = JSON.stringify(begins.length > QUOTED ? `${begins.slice(0, QUOTED)}…` : begins);
  const kind = KINDS.find((row) => row.begins.test(begins));
  if (kind !== undefined) return `This is ${kind.is}: it begins with ${quote}. ${kind.remedy}`;
  const [first] = bad;
  if (samples.length > 0 || first === undefined) return undefined;
  return `This is no scrape in Prometheus text or OpenMetrics: it begins with ${quote}, and line ${first.line} breaks the rule that ${first.why}. Save what GET /metrics of the exporter answers`;
}
