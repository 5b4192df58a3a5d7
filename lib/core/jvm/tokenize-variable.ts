import { err, ok, type Result } from '../result.ts';

const isSpace = (char: string): boolean => /[ \t\n\v\f\r]/.test(char);

/**
 * Splits a variable such as JAVA_TOOL_OPTIONS into words: white space separates, `'` and `"` group and are dropped
 * wherever they stand, nothing escapes. VMOptionsFile files are read the same way, and so is JDK_JAVA_OPTIONS, by the
 * launcher. The error is the message of the reader that `subject` names.
 * Source: arguments.cpp `parse_options_buffer`; libjli args.c `expand`.
 */
export function tokenizeVariable(text: string, subject: string): Result<readonly string[]> {
  const words: string[] = [];
  let at = 0;
  while (at < text.length) {
    while (at < text.length && isSpace(text.charAt(at))) at += 1;
    if (at >= text.length) break;
    let word = '';
    while (at < text.length && !isSpace(text.charAt(at))) {
      const char = text.charAt(at);
      if (char !== '"' && char !== "'") {
        word += char;
        at += 1;
        continue;
      }
      const close = text.indexOf(char, at + 1);
      if (close < 0) return err(`Unmatched quote in ${subject}`);
      word += text.slice(at + 1, close);
      at = close + 1;
    }
    words.push(word);
  }
  return ok(words);
}
