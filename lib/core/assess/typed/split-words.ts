import { err, ok, type Result } from '../../result.ts';

/** One piece of a word: in single quotes, in double quotes, after a backslash, or plain. */
const PIECE = /'(?<single>[^']*)'|"(?<double>(?:[^"\\]|\\.)*)"|\\(?<escaped>.)|(?<plain>[^\s'"\\]+)|(?<blank>\s+)/gsy;

/** Splits typed arguments into words as a shell does, without expanding anything; a quote that does not end is refused. */
export function splitWords(text: string): Result<readonly string[]> {
  const words: string[] = [];
  let word: string | undefined;
  let read = 0;
  for (const { 0: piece, groups = {} } of text.matchAll(PIECE)) {
    read += piece.length;
    if (groups['blank'] !== undefined) {
      if (word !== undefined) words.push(word);
      word = undefined;
      continue;
    }
    const { single, double, escaped, plain } = groups;
    word = (word ?? '') + (single ?? double?.replace(/\\(["\\$`])/g, '$1') ?? escaped ?? plain ?? '');
  }
  if (read < text.length) return err(`the quote at "${text.slice(read, read + 20)}" does not end`);
  return ok(word === undefined ? words : [...words, word]);
}
