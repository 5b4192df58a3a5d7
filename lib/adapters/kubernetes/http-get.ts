import { type IncomingMessage, request as requestHttp } from 'node:http';
import { type RequestOptions, request as requestHttps } from 'node:https';
import { pipeline } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { createGunzip } from 'node:zlib';
import { err, ok, type Result } from '#lib/core/result.ts';
import type { RawAnswer } from './answer.ts';
import type { Trouble } from './trouble.ts';

/** Sends a GET; gives the answer's head. */
export function connect(url: URL, options: RequestOptions): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    const request = url.protocol === 'https:' ? requestHttps : requestHttp;
    request(url, options, resolve).on('error', reject).end();
  });
}

async function read(response: IncomingMessage): Promise<RawAnswer> {
  const isPacked = response.headers['content-encoding'] === 'gzip';
  const ends = () => {};
  const body = await buffer(isPacked ? pipeline(response, createGunzip(), ends) : response);
  return { status: response.statusCode ?? 0, retryAfter: response.headers['retry-after'], body };
}

/** Whether the connection broke after the server had begun to answer, or it never answered. */
const CUT = new Set(['ECONNRESET', 'ERR_STREAM_PREMATURE_CLOSE', 'Z_BUF_ERROR', 'EPIPE', 'ECONNABORTED']);

/** What went wrong with a request: it was cancelled, took too long, or the connection did not hold. */
export function troubleOf(cause: unknown, signal: AbortSignal, limit: AbortSignal, milliseconds: number): Trouble {
  if (signal.aborted) return { kind: 'cancelled', detail: 'the scan was cancelled' };
  if (limit.aborted) return { kind: 'timed-out', detail: `no full answer within ${milliseconds} ms` };
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
  const detail = cause instanceof Error && cause.message !== '' ? cause.message : code || String(cause);
  return { kind: CUT.has(code) ? 'cut' : 'unreachable', detail };
}

/** One GET with a time limit for the whole answer. */
export async function httpGet(
  url: URL,
  options: RequestOptions,
  signal: AbortSignal,
  milliseconds: number,
): Promise<Result<RawAnswer, Trouble>> {
  const limit = AbortSignal.timeout(milliseconds);
  try {
    const response = await connect(url, { ...options, signal: AbortSignal.any([signal, limit]) });
    return ok(await read(response));
  } catch (cause) {
    return err(troubleOf(cause, signal, limit, milliseconds));
  }
}
