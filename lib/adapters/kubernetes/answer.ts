import { z } from 'zod';
import { err, ok, type Result } from '#lib/core/result.ts';
import type { Trouble } from './trouble.ts';

export type RawAnswer = {
  readonly status: number;
  readonly retryAfter: string | undefined;
  readonly body: Buffer;
};

const Status = z.object({ kind: z.literal('Status'), message: z.string() });

/** HTTP statuses by what they mean for a read. */
const MEANINGS: Readonly<Record<number, Trouble['kind']>> = {
  401: 'unauthorised',
  403: 'forbidden',
  404: 'absent',
  410: 'expired',
  429: 'busy',
};

function parsed(body: Buffer): Result<unknown, Trouble> {
  try {
    return ok(JSON.parse(body.toString('utf8')));
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    return err({ kind: 'malformed', detail: `the answer is no JSON: ${why}` });
  }
}

/** The words of a refusal: the message of a `Status`, else the beginning of the text. */
function message(body: Buffer, status: number): string {
  const json = parsed(body);
  const said = Status.safeParse(json.ok ? json.value : undefined);
  if (said.success) return said.data.message;
  const text = body.toString('utf8', 0, 200).trim();
  return text === '' ? `HTTP status ${status}` : `HTTP status ${status}: ${text}`;
}

/** What the API server's answer means: its JSON, or the trouble that its status tells. */
export const readAnswer = (raw: RawAnswer): Result<unknown, Trouble> => readBody(raw, parsed);

/** The same of an answer that is text. */
export const readText = (raw: RawAnswer): Result<string, Trouble> => readBody(raw, (body) => ok(body.toString('utf8')));

function readBody<T>(
  { status, retryAfter, body }: RawAnswer,
  read: (body: Buffer) => Result<T, Trouble>,
): Result<T, Trouble> {
  if (status >= 200 && status < 300) return read(body);
  const seconds = Number(retryAfter);
  return err({
    kind: MEANINGS[status] ?? (status >= 500 ? 'server-error' : 'malformed'),
    detail: message(body, status),
    ...(retryAfter !== undefined && Number.isFinite(seconds) && { retryAfterSeconds: seconds }),
  });
}
