/** One document of a YAML stream as text, with the line on which it begins, counted from 1. */
export type DocumentText = { readonly text: string; readonly line: number };

/** A marker stands at the beginning of a line whatever surrounds it. Source: YAML 1.2.2, production 206 `c-forbidden`. */
const MARKER = /^(?:---|\.\.\.)(?=[ \t\r\n]|$)/gm;

/** Splits a stream at its document markers without reading it: a broken document leaves the others whole. Empty ones are dropped. */
export function splitDocuments(stream: string): readonly DocumentText[] {
  const documents: DocumentText[] = [];
  let start = 0;
  let line = 1;
  const take = (end: number): void => {
    const text = stream.slice(start, end);
    if (/^[ \t]*[^\s#]/m.test(text)) documents.push({ text, line });
    line += count(text);
  };
  for (const marker of stream.matchAll(MARKER)) {
    take(marker.index);
    start = marker.index + marker[0].length;
  }
  take(stream.length);
  return documents;
}

function count(text: string): number {
  let lines = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lines += 1;
  return lines;
}
