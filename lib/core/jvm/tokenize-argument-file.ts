const ESCAPES: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', f: '\f' };
const BLANK = ' \t\f\n\r';
const LINE_END = '\n\r';

/**
 * Splits the text of an `@file` into words. Quotes group and are dropped, a backslash escapes inside quotes only, a
 * quoted line that ends in a backslash goes on at the next line's first character. Three edges surprise: a quote is
 * closed by the end of its line; `#` outside quotes starts a comment even inside a word, and that word is lost; a file
 * that ends in a backslash inside quotes loses its last word.
 * Source: libjli args.c `nextToken`; measured on 17.0.15 and 25.0.3.
 */
export function tokenizeArgumentFile(text: string): readonly string[] {
  const words: string[] = [];
  let word: string | undefined;
  let quote = '';
  for (let at = 0; at < text.length; at += 1) {
    const char = text.charAt(at);
    if (quote === '' ? BLANK.includes(char) : LINE_END.includes(char)) {
      if (word !== undefined) words.push(word);
      word = undefined;
      quote = '';
    } else if (quote === '' && char === '#') {
      word = undefined;
      while (at + 1 < text.length && !LINE_END.includes(text.charAt(at + 1))) at += 1;
    } else if (quote !== '' && char === '\\') {
      at += 1;
      if (at >= text.length) return words;
      const escaped = text.charAt(at);
      if (LINE_END.includes(escaped)) {
        while (BLANK.includes(text.charAt(at + 1)) && at + 1 < text.length) at += 1;
      } else word = (word ?? '') + (ESCAPES[escaped] ?? escaped);
    } else if (char === quote) quote = '';
    else if (quote === '' && (char === '"' || char === "'")) {
      quote = char;
      word ??= '';
    } else word = (word ?? '') + char;
  }
  if (word !== undefined) words.push(word);
  return words;
}
