import { request as httpRequest, type IncomingMessage } from 'node:http';
import { request as httpsRequest } from 'node:https';

/** An answer as it came, at most 8 MiB of it. */
export type Reply = {
  readonly status: number;
  readonly body: string;
  readonly header: (name: string) => string | undefined;
};

export type Question = {
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
  /** The authority that signed the server's certificate, when the machine does not know it. */
  readonly authority: string | undefined;
  readonly signal: AbortSignal;
};

/** Manifests and configurations are small; a larger answer is not one. */
const LONGEST = 8 * 1024 * 1024;

/** Registries send for a blob to where it is stored, and that place once more. */
const MOST_REDIRECTS = 5;

/**
 * Asks and follows where it is sent. Credentials stay with the server that they are for, and what began encrypted stays so.
 * @throws Error with a sentence when nothing comes back.
 */
export async function exchange(question: Question, redirects = 0): Promise<Reply> {
  const answer = await ask(question);
  const location = answer.headers.location;
  if (![301, 302, 303, 307, 308].includes(answer.statusCode ?? 0) || location === undefined) return read(answer);
  answer.resume();
  if (redirects === MOST_REDIRECTS) throw new Error('it sends from one place to the next without end');
  const url = new URL(location, question.url);
  if (question.url.protocol === 'https:' && url.protocol !== 'https:')
    throw new Error(`it sends to ${url.host}, which is not encrypted`);
  const { authorization, ...open } = question.headers;
  const isSame = url.host === question.url.host && authorization !== undefined;
  return exchange(
    {
      ...question,
      url,
      headers: isSame ? { ...open, authorization } : open,
      authority: url.host === question.url.host ? question.authority : undefined,
    },
    redirects + 1,
  );
}

function ask({ url, headers, authority, signal }: Question): Promise<IncomingMessage> {
  const send = url.protocol === 'https:' ? httpsRequest : httpRequest;
  return new Promise((resolve, reject) => {
    const sent = send(url, { headers, signal, ...(authority === undefined ? {} : { ca: authority }) }, resolve);
    sent.on('error', reject);
    sent.end();
  });
}

async function read(answer: IncomingMessage): Promise<Reply> {
  const pieces: Buffer[] = [];
  let size = 0;
  for await (const piece of answer) {
    const bytes = Buffer.from(piece);
    size += bytes.length;
    if (size > LONGEST) {
      answer.destroy();
      throw new Error(`the answer is longer than ${LONGEST} bytes`);
    }
    pieces.push(bytes);
  }
  const { headers } = answer;
  return {
    status: answer.statusCode ?? 0,
    body: Buffer.concat(pieces).toString('utf8'),
    header: (name) => {
      const value = headers[name];
      return Array.isArray(value) ? value.join(', ') : value;
    },
  };
}
