import { err, type Result } from '#lib/core/result.ts';

/** Why a line has no answer, in the words of the error document. */
export type LineProblem = { readonly title: string; readonly detail: string };

/** Answers one parsed document; what it says of a bad one stands in the line's place. */
export type AnswerLine = (document: unknown) => Result<object, LineProblem>;

export type LineOutput = { write(text: string): Promise<void> };

/** Answers are gathered to about this many characters before they are written. */
const BATCH = 1 << 16;

/** What some editors put before the first line of a file; it is no part of the document. Source: RFC 8259, section 8.1. */
const BYTE_ORDER_MARK = '\uFEFF';

/**
 * Answers JSON Lines one by one in their order; memory does not grow with their number. A line that can't be read is
 * answered with `{"id","error":{"title","detail","line"}}` and the rest goes on; blank lines are passed over.
 * Returns how many lines could not be answered.
 */
export async function filterJsonLines(
  input: AsyncIterable<string>,
  output: LineOutput,
  answer: AnswerLine,
): Promise<number> {
  let line = 0;
  let failed = 0;
  let pending = '';
  const take = (text: string): void => {
    line += 1;
    if (text.trim() === '') return;
    const document = parse(line === 1 && text.startsWith(BYTE_ORDER_MARK) ? text.slice(1) : text);
    const answered = document.ok ? answer(document.value) : document;
    if (!answered.ok) failed += 1;
    const said = answered.ok ? answered.value : { id: idOf(document), error: { ...answered.error, line } };
    pending += `${JSON.stringify(said)}\n`;
  };
  const flush = async (): Promise<void> => {
    if (pending === '') return;
    const text = pending;
    pending = '';
    await output.write(text);
  };
  let rest = '';
  for await (const chunk of input) {
    const text = rest + chunk;
    let start = 0;
    for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
      take(text.slice(start, end));
      start = end + 1;
      if (pending.length > BATCH) await flush();
    }
    rest = text.slice(start);
  }
  if (rest !== '') take(rest);
  await flush();
  return failed;
}

function parse(text: string): Result<unknown, LineProblem> {
  try {
    return { ok: true, value: JSON.parse(text) };
  } catch (cause) {
    const why = cause instanceof SyntaxError ? cause.message : String(cause);
    return err({ title: 'not a JSON document', detail: `${why}: write one JSON object a line` });
  }
}

function idOf(document: Result<unknown, LineProblem>): string | null {
  if (!document.ok || typeof document.value !== 'object' || document.value === null) return null;
  return 'id' in document.value && typeof document.value.id === 'string' ? document.value.id : null;
}
