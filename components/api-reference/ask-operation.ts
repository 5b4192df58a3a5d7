import type { OperationNote } from '#lib/http/openapi/describe-operation.ts';

/** What came back: the status line, how long it took, and the beginning of the text. */
export type Told = { readonly status: string; readonly milliseconds: number; readonly text: string };

/** Longer answers are cut, and say so: a page is no place for a report of 50,000 rows. */
const MOST = 20_000;

function addressOf({ path, inPath, query }: OperationNote, values: Readonly<Record<string, string>>): string {
  const filled = inPath.reduce(
    (address, { name }) => address.replace(`{${name}}`, encodeURIComponent(values[name] ?? '')),
    path,
  );
  const asked = query.flatMap(({ name }) => (values[name] ? [[name, values[name]]] : []));
  return asked.length === 0 ? filled : `${filled}?${new URLSearchParams(asked)}`;
}

const pretty = (text: string, mediaType: string): string => {
  if (!mediaType.includes('json') || mediaType.includes('ndjson')) return text;
  try {
    return JSON.stringify(JSON.parse(text), undefined, 2);
  } catch {
    return text;
  }
};

/** Asks this server; a connection that fails is an answer too. */
export async function askOperation(
  operation: OperationNote,
  values: Readonly<Record<string, string>>,
  body: string,
): Promise<Told> {
  const started = performance.now();
  try {
    const answer = await fetch(addressOf(operation, values), {
      method: operation.method,
      ...(operation.body === undefined ? {} : { body, headers: { 'content-type': operation.body.mediaType } }),
    });
    const text = pretty(await answer.text(), answer.headers.get('content-type') ?? '');
    return {
      status: `${answer.status} ${answer.statusText}`.trim(),
      milliseconds: Math.round(performance.now() - started),
      text: text.length > MOST ? `${text.slice(0, MOST)}\n… ${text.length - MOST} more characters` : text,
    };
  } catch (cause) {
    return {
      status: 'No answer',
      milliseconds: Math.round(performance.now() - started),
      text: cause instanceof Error ? cause.message : String(cause),
    };
  }
}
