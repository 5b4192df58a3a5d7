import type { IncomingMessage } from 'node:http';
import type { RequestOptions } from 'node:https';
import { createInterface } from 'node:readline';
import { buffer } from 'node:stream/consumers';
import { err, ok, type Result } from '#lib/core/result.ts';
import { readAnswer } from './answer.ts';
import { connect, troubleOf } from './http-get.ts';
import type { Trouble } from './trouble.ts';

async function refused(response: IncomingMessage): Promise<Trouble | undefined> {
  const status = response.statusCode ?? 0;
  if (status >= 200 && status < 300) return undefined;
  const answer = readAnswer({ status, retryAfter: response.headers['retry-after'], body: await buffer(response) });
  return answer.ok ? undefined : answer.error;
}

/** One GET whose answer comes line by line, for as long as the server speaks. Ends well when the server ends it; a line of silence longer than `milliseconds` is taken for a dead connection. */
export async function httpLines(
  url: URL,
  options: RequestOptions,
  signal: AbortSignal,
  milliseconds: number,
  hear: (line: string) => void,
): Promise<Result<undefined, Trouble>> {
  const silence = new AbortController();
  const timer = setTimeout(() => silence.abort(), milliseconds);
  try {
    const response = await connect(url, { ...options, signal: AbortSignal.any([signal, silence.signal]) });
    const refusal = await refused(response);
    if (refusal !== undefined) return err(refusal);
    for await (const line of createInterface(response)) {
      timer.refresh();
      if (line !== '') hear(line);
    }
    return ok(undefined);
  } catch (cause) {
    return err(troubleOf(cause, signal, silence.signal, milliseconds));
  } finally {
    clearTimeout(timer);
  }
}
