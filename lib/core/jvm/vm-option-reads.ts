import { setFlag } from './flag-cells.ts';
import { parseSize, rangeError } from './flag-value.ts';
import { smallNumber, type VmNumber } from './jvm-number.ts';
import {
  accepted,
  ignored,
  type OptionReader,
  type OptionReading,
  refused,
  unrecognized,
  WARNING,
} from './option-reading.ts';
import type { Word } from './word.ts';

/** Reads one option; `tail` is what follows the option's own text. */
export type ReadOption = (tail: string, word: Word, reader: OptionReader) => OptionReading;

/** An option that changes nothing counted here. */
export const accept: ReadOption = (_tail, word) => accepted(word);

/** Sets flags as the command line does, from whichever door. Source: FLAG_SET_CMDLINE of arguments.cpp. */
function set(word: Word, reader: OptionReader, flags: readonly string[], value: VmNumber): OptionReading {
  for (const flag of flags) {
    const facts = reader.release.reads.ranges ? reader.release.flags.get(flag) : undefined;
    const outside = facts && rangeError(facts, value);
    if (outside !== undefined) return refused(word, outside);
    setFlag(reader.cells, flag, value, 'command line');
  }
  return { word, state: 'set', sets: flags.map((flag) => ({ flag, value: value.text })) };
}

/** An option that gives a size to flags; `complains` is what the VM prints before the option's text. */
export const size =
  (flags: readonly string[], complains: string, least: number, end = ''): ReadOption =>
  (tail, word, reader) => {
    const value = parseSize(tail, reader.release);
    if (value === undefined || value.value < least) return refused(word, `${complains}: ${word.text}${end}`);
    return set(word, reader, flags, value);
  };

const STACK_LIMIT = 1024 ** 3;

/** -Xss: bytes, kept in KiB, rounded up. 8 takes the low 32 bits as a signed number. */
export const stackSize: ReadOption = (tail, word, reader) => {
  const value = parseSize(tail, reader.release);
  const { ranges } = reader.release.reads;
  const least = ranges ? 0 : 1000;
  if (value === undefined || value.value < least || (ranges && value.value > STACK_LIMIT))
    return refused(word, `Invalid thread stack size: ${word.text}`);
  const bytes = ranges ? value.value : Number(BigInt.asIntN(32, BigInt(value.text)));
  return set(word, reader, ['ThreadStackSize'], smallNumber(Math.ceil(bytes / 1024)));
};

/** -Xminf and -Xmaxf: a fraction of the heap. */
export const freeRatio =
  (flag: string, name: 'min' | 'max'): ReadOption =>
  (tail, word, reader) => {
    const fraction = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/.test(tail) ? Number(tail) : Number.NaN;
    const { bareRatios, ranges } = reader.release.reads;
    if (Number.isNaN(fraction))
      return refused(word, `Bad ${name} heap free ${bareRatios ? 'ratio' : 'percentage size'}: ${word.text}`);
    if (fraction < 0 || fraction > 1) {
      if (bareRatios)
        return refused(word, `-X${name}f value (${word.text}) is outside the allowed range [ 0.0 ... 1.0 ]`);
      if (!ranges) return refused(word, `Bad ${name} heap free percentage size: ${word.text}`);
    }
    return set(word, reader, [flag], smallNumber(Math.trunc(fraction * 100)));
  };

/** -Xint and its like. */
export const mode =
  (chosen: OptionReader['mode']): ReadOption =>
  (_tail, word, reader) => {
    reader.mode = chosen;
    return accepted(word);
  };

/** -Xshare. */
export const shareClassData =
  (shares: boolean): ReadOption =>
  (_tail, word, reader) => {
    reader.sharesClassData = shares;
    return accepted(word);
  };

/** An option that is still known and does nothing any more. */
export const removed =
  (version: string): ReadOption =>
  (_tail, word, { warnings }) => {
    const line = `${WARNING}Ignoring option ${word.text}; support was removed in ${version}`;
    warnings.push(line);
    return ignored(word, line);
  };

/** An option that turns a flag on or off. */
export const turn =
  (flag: string, on: boolean): ReadOption =>
  (_tail, word, reader) =>
    set(word, reader, [flag], { value: on ? 1 : 0, text: `${on}` });

/** An option that never is right. */
export const refuse =
  (message: string): ReadOption =>
  (_tail, word, reader) =>
    unrecognized(word, message, reader);

/** -Xbootclasspath: only /a: is left since 9. */
export const bootClassPath: ReadOption = (tail, word) =>
  tail.startsWith('/a:')
    ? accepted(word)
    : refused(word, `-Xbootclasspath${tail.startsWith('/p:') ? '/p' : ''} is no longer a supported option.`);

/** -Xverify. */
export const verification: ReadOption = (tail, word, reader) => {
  const named = ['', ':all', ':remote'].includes(tail) || (tail === ':none' && !reader.release.reads.noVerifyNone);
  if (!named) return unrecognized(word, `Unrecognized verification option: ${word.text}`, reader);
  if (tail === ':none' && reader.release.version.feature >= 13)
    reader.warnings.push(
      `${WARNING}Options -Xverify:none and -noverify were deprecated in JDK 13 and will likely be removed in a future release.`,
    );
  return accepted(word);
};

/** -XX:MaxTenuringThreshold, which has its own reader. */
export const tenuring: ReadOption = (tail, word, reader) => {
  const value = parseSize(tail, reader.release);
  if (value === undefined) return refused(word, `Improperly specified VM option 'MaxTenuringThreshold=${tail}'`);
  return set(word, reader, ['MaxTenuringThreshold'], value);
};

/** -Xloggc. */
export const oldLog: ReadOption = (tail, word, reader) => {
  if (reader.release.version.feature > 8)
    reader.warnings.push(`[warning][gc] -Xloggc is deprecated. Will use -Xlog:gc:${tail} instead.`);
  return accepted(word);
};

/** -Xdebug, which does nothing. */
export const debug: ReadOption = (_tail, word, reader) => {
  if (reader.release.version.feature >= 22)
    reader.warnings.push(
      `${WARNING}Option -Xdebug was deprecated in JDK 22 and will likely be removed in a future release.`,
    );
  return accepted(word);
};
