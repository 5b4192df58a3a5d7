import { cellOf, isOn, setFlag } from './flag-cells.ts';
import type { FlagFacts } from './flag-table.ts';
import { parseFlagValue, rangeError, switchValue } from './flag-value.ts';
import {
  accepted,
  ignored,
  type OptionReader,
  type OptionReading,
  refused,
  unrecognized,
  WARNING,
} from './option-reading.ts';
import { PARSE_CONSTRAINTS } from './parse-constraints.ts';
import type { Word } from './word.ts';

const FLAG = /^(?<sign>[+-]?)(?<name>[^=]*?)(?<rest>:?=.*)?$/s;

/**
 * Reads one `-XX:` option: finds the flag, gives its notice, checks its lock, its form, its value and its range, and sets it.
 * Source: arguments.cpp `process_argument` and `parse_argument`.
 */
export function readFlag(word: Word, reader: OptionReader): OptionReading {
  const reading = readKnown(word, reader);
  const isForgiven = reader.ignoresUnknown && !reader.release.reads.forgivesUnknownOnly;
  return isForgiven && reading.state === 'refused' ? ignored(word) : reading;
}

function readKnown(word: Word, reader: OptionReader): OptionReading {
  const argument = word.text.slice('-XX:'.length);
  const { sign = '', name = '', rest = '' } = FLAG.exec(argument)?.groups ?? {};
  const shown = argument.slice(sign.length);
  const { flags } = reader.release;
  const found = flags.get(name);
  if (found === undefined) return readUnknown(word, shown, reader);
  if (found.notice?.state === 'ignored') {
    const line = ignoringLine(found, shown, reader);
    reader.warnings.push(line);
    return ignored(word, line);
  }
  giveNotice(found, sign, reader);
  const { notice } = found;
  const instead = notice?.state === 'deprecated' ? notice.instead : undefined;
  const facts = (instead === undefined ? undefined : flags.get(instead)) ?? found;
  if (facts.kind === 'gone') return accepted(word);
  const locked = lockMessage(facts, reader);
  if (locked !== undefined) return reader.ignoresUnknown && isDebugOnly(facts) ? ignored(word) : refused(word, locked);
  if (facts.type === 'bool' && sign === '') return refused(word, `Missing +/- setting for VM option '${shown}'`);
  if (facts.type !== 'bool' && sign !== '') return refused(word, `Unexpected +/- setting in VM option '${shown}'`);
  return setValue(word, facts, sign, rest, shown, reader);
}

function setValue(
  word: Word,
  facts: FlagFacts,
  sign: string,
  rest: string,
  shown: string,
  reader: OptionReader,
): OptionReading {
  const improper = `Improperly specified VM option '${shown}'`;
  const isText = facts.type === 'ccstr' || facts.type === 'ccstrlist';
  const replaces = isText && rest.startsWith(':=');
  if (sign === '' ? !(rest.startsWith('=') || replaces) : rest !== '') return refused(word, improper);
  const text = rest.slice(replaces ? 2 : 1);
  const value = sign === '' ? parseFlagValue(facts, text, reader.release) : switchValue(sign);
  if (value === undefined) return refused(word, improper);
  const outside =
    (reader.release.reads.ranges ? rangeError(facts, value) : undefined) ??
    PARSE_CONSTRAINTS[facts.name]?.(value, reader.release);
  if (outside !== undefined) return refused(word, outside);
  const { text: before } = cellOf(reader.cells, facts.name);
  const isJoined = facts.type === 'ccstrlist' && !replaces && before !== '';
  setFlag(reader.cells, facts.name, isJoined ? { value: 0, text: `${before}\n${text}` } : value, word.origin);
  return { word, state: 'set', sets: [{ flag: facts.name, value: value.text }] };
}

/** An unknown flag; `-XX:#…` is a comment that the VM complains of and goes on. */
function readUnknown(word: Word, shown: string, reader: OptionReader): OptionReading {
  const line = `Unrecognized VM option '${shown}'`;
  if (reader.ignoresUnknown || !word.text.startsWith('-XX:#')) return unrecognized(word, line, reader);
  reader.warnings.push(line);
  return ignored(word, line);
}

function ignoringLine({ name, notice }: FlagFacts, shown: string, { release }: OptionReader): string {
  const version = notice?.state === 'ignored' ? notice.version : '';
  return release.reads.modernNotices
    ? `${WARNING}Ignoring option ${name}; support was removed in ${version}.0`
    : `${WARNING}ignoring option ${shown}; support was removed in ${version}.0`;
}

function giveNotice({ name, notice }: FlagFacts, sign: string, { release, warnings }: OptionReader): void {
  if (notice?.state === 'logging') {
    const tag = notice.tags.startsWith('gc') && !notice.tags.includes('+') ? 'gc' : 'arguments';
    if (sign === '+')
      warnings.push(`[warning][${tag}] -XX:+${name} is deprecated. Will use -Xlog:${notice.tags} instead.`);
  } else if (notice?.state === 'leaving')
    warnings.push(
      `${WARNING}Temporarily processing option ${name}; support is scheduled for removal in ${notice.version}.0`,
    );
  else if (notice?.state === 'deprecated') {
    const { version, instead } = notice;
    const modern = release.reads.modernNotices;
    const since = modern ? `Option ${name} was deprecated in version ${version}.0` : `${name} is deprecated`;
    const use = instead === undefined ? '' : ` Use ${modern ? 'option ' : ''}${instead} instead.`;
    warnings.push(`${WARNING}${since} and will likely be removed in a future release.${use}`);
  }
}

const isDebugOnly = ({ kind }: FlagFacts): boolean => kind === 'develop' || kind === 'notproduct';

/** Why a flag may not be set yet. Source: jvmFlag.cpp `get_locked_message`. */
function lockMessage(facts: FlagFacts, { cells }: OptionReader): string | undefined {
  const { name, kind } = facts;
  if (isDebugOnly(facts)) return `Error: VM option '${name}' is ${kind} and is available only in debug version of VM.`;
  const unlock =
    kind === 'diagnostic'
      ? 'UnlockDiagnosticVMOptions'
      : kind === 'experimental'
        ? 'UnlockExperimentalVMOptions'
        : undefined;
  if (unlock === undefined || name === unlock || isOn(cells, unlock)) return undefined;
  return `Error: VM option '${name}' is ${kind} and must be enabled via -XX:+${unlock}.`;
}
