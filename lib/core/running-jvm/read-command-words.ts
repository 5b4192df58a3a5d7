import { maskWords } from '../secrets/mask-words.ts';

/** Reads `/proc/<pid>/cmdline`: words that end with a NUL, credentials masked. Empty for a process that has none left. */
export const readCommandWords = (text: string): readonly string[] =>
  text === '' ? [] : maskWords(text.replace(/\0$/, '').split('\0'));
