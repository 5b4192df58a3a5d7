import { MASK, maskText } from './mask.ts';
import { isSecretName } from './secret-name.ts';

const OPTION = /^--?(?<name>[A-Za-z][\w.-]*)$/;

/** One word that is an option with its value; what is known of a secret's word is that all of it is the value, blanks included. */
const ASSIGNMENT = /^(?<option>-(?:D|-)?(?<name>[A-Za-z][\w.-]*)=)(?!["']?\$[({A-Z_])./;

/**
 * Masks the words of a command: what looks like a secret inside each, all of a value that a secret's name stands before, and the word
 * behind an option such as `--password`.
 */
export function maskWords(words: readonly string[]): readonly string[] {
  return words.map((word, index) => {
    const option = OPTION.exec(words[index - 1] ?? '')?.groups?.['name'];
    const isValue = option !== undefined && isSecretName(option) && !word.startsWith('-') && !word.startsWith('$');
    return isValue && word !== '' ? MASK : maskWord(word);
  });
}

function maskWord(word: string): string {
  const { option, name } = ASSIGNMENT.exec(word)?.groups ?? {};
  return option !== undefined && name !== undefined && isSecretName(name) ? `${option}${MASK}` : maskText(word);
}
