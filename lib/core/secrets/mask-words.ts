import { MASK, maskText } from './mask.ts';
import { isSecretName } from './secret-name.ts';

const OPTION = /^--?(?<name>[A-Za-z][\w.-]*)$/;

/** Masks the words of a command: what looks like a secret inside each, and the word behind an option such as `--password`. */
export function maskWords(words: readonly string[]): readonly string[] {
  return words.map((word, index) => {
    const option = OPTION.exec(words[index - 1] ?? '')?.groups?.['name'];
    const isValue = option !== undefined && isSecretName(option) && !word.startsWith('-') && !word.startsWith('$');
    return isValue && word !== '' ? MASK : maskText(word);
  });
}
