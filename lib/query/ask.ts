import { parse } from 'zod/v4/core';
import { AskLine } from '#lib/http/contract/ask.ts';
import { Problem } from '#lib/http/contract/problem.ts';

/** Which container is asked, of which pod, and whose token is used; without one the user of the kubeconfig asks. */
export type Question = {
  readonly ref: {
    readonly namespace: string;
    readonly kind: string;
    readonly name: string;
    readonly container: string;
  };
  /** Named where there are several. */
  readonly cluster: string | undefined;
  readonly pod: string;
  readonly token: string | undefined;
};

type Ending = Exclude<AskLine, { is: 'says' }>;

const CUT: Extract<AskLine, { is: 'problem' }> = {
  is: 'problem',
  title: 'The answer broke off',
  detail: 'the connection to Headroom ended before the last line',
  remedy: 'Ask again',
};

function addressOf({ ref: { namespace, kind, name, container }, cluster }: Question): string {
  const path = `/api/workloads/${[namespace, kind, name, container].map(encodeURIComponent).join('/')}/running-jvm`;
  return cluster === undefined ? path : `${path}?cluster=${encodeURIComponent(cluster)}`;
}

/**
 * Asks running JVMs and tells what is done line by line; the answer is the last line. The token goes in the body, which no log and no
 * history of the browser keeps. A signal that aborts ends the work on the server too.
 */
export async function askRunningJvm(
  question: Question,
  signal: AbortSignal,
  says: (line: string) => void,
): Promise<Ending> {
  const { pod, token } = question;
  const answer = await fetch(addressOf(question), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ pod, confirmed: true, ...(token === undefined ? {} : { token }) }),
    signal,
  });
  if (!answer.ok || answer.body === null) {
    const problem = Problem.safeParse(await answer.json().catch(() => undefined));
    if (!problem.success) return { ...CUT, detail: `the answer has status ${answer.status}` };
    const { title, detail, remedy = '' } = problem.data;
    return { is: 'problem', title, detail, remedy };
  }
  for await (const line of linesOf(answer.body)) {
    const read = parse(AskLine, JSON.parse(line));
    if (read.is !== 'says') return read;
    says(read.says);
  }
  return CUT;
}

async function* linesOf(body: ReadableStream<Uint8Array>): AsyncGenerator<string> {
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let text = '';
  for (let chunk = await reader.read(); !chunk.done; chunk = await reader.read()) {
    const lines = (text + decoder.decode(chunk.value, { stream: true })).split('\n');
    text = lines.pop() ?? '';
    yield* lines;
  }
  if (text !== '') yield text;
}
