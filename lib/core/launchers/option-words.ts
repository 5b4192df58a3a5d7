import type { OriginWord } from './traced.ts';

/** Words that only a JVM takes. Source: `java -X`, `java --help-extra` and the tool documentation of JDK 8 to 25. */
const JVM_ONLY =
  /^-(?:X(?:\w|:)|javaagent:|agentlib:|agentpath:|verbose(?::|$)|(?:da|ea|esa|dsa|enableassertions|disableassertions)(?::|$)|(?:server|client|d32|d64)$|splash:|-(?:add-(?:opens|exports|modules|reads)|limit-modules|patch-module|upgrade-module-path|enable-native-access|enable-preview|illegal-access|finalization|sun-misc-unsafe-memory-access)(?:=|$))/;

/** A system property: also an option of many programs that are no JVM. */
const PROPERTY = /^-D[\w.$({-]/;

/** Options of the java launcher that take the next word. Source: JDK 25 `java --help`. */
const TWO_WORDS =
  /^--(?:add-opens|add-exports|add-modules|add-reads|limit-modules|patch-module|upgrade-module-path|enable-native-access|illegal-access)$/;

/** Options whose value is a path or a class and that say nothing about the JVM's setup. */
const PATHS = /^(?:-cp|-classpath|--class-path|-p|--module-path)$/;

export const isJvmOnly = (text: string): boolean => JVM_ONLY.test(text);

/** An option for a JVM, or a property, which needs more to be sure of. */
const isOptionLike = (text: string): boolean => JVM_ONLY.test(text) || PROPERTY.test(text);

/** What stands between `java` and the main class, and whether the words told where that is. */
export type JavaLine = { readonly options: readonly OriginWord[]; readonly rest: readonly OriginWord[] };

/**
 * Splits what follows `java` into options and the program with its arguments. Class paths are dropped; an option of two words becomes
 * one with a blank. A word that is not known in full and does not begin like an option counts as options, for that is what people
 * put there.
 */
export function splitJavaLine(words: readonly OriginWord[]): JavaLine {
  const options: OriginWord[] = [];
  let at = 0;
  for (let word = words[at]; word !== undefined; word = words[at]) {
    const next = words[at + 1];
    if (PATHS.test(word.text)) at += 2;
    else if (/^(?:-jar|-m|--module)$/.test(word.text)) return { options, rest: words.slice(at + 1) };
    else if (TWO_WORDS.test(word.text) && next !== undefined) {
      options.push({ ...word, ...next, text: `${word.text} ${next.text}`, origin: word.origin });
      at += 2;
    } else if (word.text.startsWith('-') || word.text.startsWith('@') || word.unknown !== undefined) {
      options.push(word);
      at += 1;
    } else return { options, rest: words.slice(at) };
  }
  return { options, rest: [] };
}

/** The options in a list of words that may hold other things too: what a variable for options carries. */
export function optionsAmong(words: readonly OriginWord[]): readonly OriginWord[] {
  const options: OriginWord[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at];
    const next = words[at + 1];
    if (word === undefined) break;
    if (TWO_WORDS.test(word.text) && next !== undefined) {
      options.push({ ...word, ...next, text: `${word.text} ${next.text}`, origin: word.origin });
      at += 1;
    } else if (PATHS.test(word.text)) at += 1;
    else if (isOptionLike(word.text) || word.unknown !== undefined) options.push(word);
  }
  return options;
}
