import type { DocumentText } from './split-documents.ts';

/** Shorter lists are read as one document. */
const FROM = 256 * 1024;

/**
 * A long `List` as `kubectl get -o yaml` writes it, taken apart into its items without reading it, so that a dump of a whole cluster
 * is read piece by piece. Any other document stays whole.
 */
export function splitList(document: DocumentText): readonly DocumentText[] {
  const { text, line } = document;
  if (text.length < FROM || !/^kind: *\w*List *\r?$/m.test(text)) return [document];
  const items = /^items: *\r?\n(?=(?<indent> *)- )/m.exec(text);
  if (items === null) return [document];
  const item = `\n${items.groups?.['indent'] ?? ''}- `;
  const begin = items.index + items[0].length;
  const end = endOfItems(text, begin);
  const parts: DocumentText[] = [];
  let at = begin;
  let lineAt = line + newlines(text, 0, begin);
  for (let next = text.indexOf(item, at); at < end; next = text.indexOf(item, at)) {
    const stop = next < 0 || next >= end ? end : next + 1;
    parts.push({ text: text.slice(at, stop).replace('-', ' '), line: lineAt });
    lineAt += newlines(text, at, stop);
    at = stop;
  }
  return parts;
}

/** The next key of the list itself, such as `kind:` behind the items, ends them. */
function endOfItems(text: string, begin: number): number {
  const after = /^[a-zA-Z]\w*:/gm;
  after.lastIndex = begin;
  return after.exec(text)?.index ?? text.length;
}

function newlines(text: string, from: number, to: number): number {
  let lines = 0;
  for (let at = text.indexOf('\n', from); at >= 0 && at < to; at = text.indexOf('\n', at + 1)) lines += 1;
  return lines;
}
