import { request as httpRequest } from 'node:http';
import { request as httpsRequest } from 'node:https';
import type { PrometheusSettings } from './settings.ts';

/** What came back, or why nothing did. */
export type Reply =
  | { readonly kind: 'reply'; readonly status: number; readonly body: string; readonly retryAfter: string | undefined }
  | { readonly kind: 'unreachable'; readonly detail: string }
  | { readonly kind: 'timed-out' }
  | { readonly kind: 'cancelled' };

/** A larger answer is refused: it would take the memory that the scan has. */
const LARGEST_BODY = 256 * 1024 * 1024;

/** Posts a form, or gets a page where there is none to post; every end is a value. */
export function exchange(
  settings: PrometheusSettings,
  path: string,
  form: Readonly<Record<string, string>> | undefined,
  timeout: number,
  signal: AbortSignal,
): Promise<Reply> {
  const url = new URL(`${settings.address.replace(/\/+$/, '')}${path}`);
  const body = new URLSearchParams(form ?? {}).toString();
  const send = url.protocol === 'https:' ? httpsRequest : httpRequest;
  const late = AbortSignal.timeout(timeout);
  return new Promise((resolve) => {
    const fail = (cause: Error): void => {
      if (signal.aborted) resolve({ kind: 'cancelled' });
      else if (late.aborted) resolve({ kind: 'timed-out' });
      else resolve({ kind: 'unreachable', detail: cause.message || String(cause) });
    };
    const sent = send(
      url,
      {
        method: form === undefined ? 'GET' : 'POST',
        headers: headersOf(settings, body),
        signal: AbortSignal.any([signal, late]),
        ...tlsOf(settings),
      },
      (answer) => {
        const pieces: Buffer[] = [];
        let size = 0;
        answer.on('data', (piece: Buffer) => {
          size += piece.length;
          if (size > LARGEST_BODY) answer.destroy(new Error(`the answer is larger than ${LARGEST_BODY} bytes`));
          else pieces.push(piece);
        });
        answer.on('error', fail);
        answer.on('end', () =>
          resolve({
            kind: 'reply',
            status: answer.statusCode ?? 0,
            body: Buffer.concat(pieces).toString('utf8'),
            retryAfter: answer.headers['retry-after'],
          }),
        );
      },
    );
    sent.on('error', fail);
    sent.end(body);
  });
}

function headersOf({ credentials, tenant, headers }: PrometheusSettings, body: string): Record<string, string> {
  return {
    'content-type': 'application/x-www-form-urlencoded',
    'content-length': String(Buffer.byteLength(body)),
    accept: 'application/json',
    ...headers,
    ...(tenant === undefined ? {} : { 'x-scope-orgid': tenant }),
    ...(credentials.kind === 'bearer' ? { authorization: `Bearer ${credentials.token}` } : {}),
    ...(credentials.kind === 'basic'
      ? { authorization: `Basic ${Buffer.from(`${credentials.user}:${credentials.password}`).toString('base64')}` }
      : {}),
  };
}

function tlsOf({ tls }: PrometheusSettings): { ca?: string; cert?: string; key?: string } {
  return {
    ...(tls?.authority === undefined ? {} : { ca: tls.authority }),
    ...(tls?.certificate === undefined ? {} : { cert: tls.certificate }),
    ...(tls?.key === undefined ? {} : { key: tls.key }),
  };
}
