/** One document of a YAML stream as text, with the line on which it begins, counted from 1. */
export type DocumentText = { readonly text: string; readonly line: number };

/** A marker stands at the beginning of a line whatever surrounds it. Source: YAML 1.2.2, production 206 `c-forbidden`. */
const MARKER = /^(?:---|\.\.\.)(?=[ \t\r\n]|$)/gm;

/** Splits a stream at its document markers without reading it: a broken document leaves the others whole. Empty ones are dropped. */
export function* splitDocuments(stream: string): Generator<DocumentText> {
  const cut = documentCutter();
  yield* cut.take(stream);
  yield* cut.end();
}

/** The same of a stream that comes piece by piece: no more than one document is held at a time. */
export async function* splitStream(pieces: AsyncIterable<string>): AsyncGenerator<DocumentText> {
  const cut = documentCutter();
  let open: string[] = [];
  for await (const piece of pieces) {
    const end = piece.lastIndexOf('\n') + 1;
    if (end > 0) {
      yield* cut.take(`${open.join('')}${piece.slice(0, end)}`);
      open = [];
    }
    open.push(piece.slice(end));
  }
  yield* cut.take(open.join(''));
  yield* cut.end();
}

type Cutter = {
  /** Whole lines, except for the last ones of the stream. */
  readonly take: (lines: string) => Generator<DocumentText>;
  readonly end: () => Generator<DocumentText>;
};

function documentCutter(): Cutter {
  let parts: string[] = [];
  let line = 1;
  let isFirst = true;
  function* close(): Generator<DocumentText> {
    const text = parts.length === 1 ? (parts[0] ?? '') : parts.join('');
    parts = [];
    if (/^[ \t]*[^\s#]/m.test(text)) yield { text, line };
    line += count(text);
  }
  return {
    *take(lines) {
      // What some editors put before the first line is no part of the document. Source: YAML 1.2.2, section 5.2.
      let start = isFirst && lines.startsWith('\uFEFF') ? 1 : 0;
      isFirst = false;
      for (const marker of lines.matchAll(MARKER)) {
        parts.push(lines.slice(start, marker.index));
        yield* close();
        start = marker.index + marker[0].length;
      }
      parts.push(lines.slice(start));
    },
    end: close,
  };
}

function count(text: string): number {
  let lines = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lines += 1;
  return lines;
}
