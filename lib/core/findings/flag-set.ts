import { parseUnsigned } from '../jvm/jvm-number.ts';
import type { JvmOption, OptionOrigin } from '../launchers/option.ts';
import { err, ok, type Result } from '../result.ts';
import type { Unanswered } from './rule.ts';

/** One flag as an option sets it: `-Xmx512m` and `-XX:MaxHeapSize=512m` both set MaxHeapSize. */
export type FlagSetting = {
  /** HotSpot's own name; an option without one keeps its text up to the value: `-javaagent`, `-D`. */
  readonly name: string;
  /** The text after `=` or after the prefix; `true` or `false` for a switch. */
  readonly value: string;
  readonly option: JvmOption;
};

/** Prefixes that are another spelling of a flag. Source: `java -X` of JDK 25. */
const SPELLINGS: readonly { readonly prefix: string; readonly name: string }[] = [
  { prefix: '-Xmx', name: 'MaxHeapSize' },
  { prefix: '-Xms', name: 'InitialHeapSize' },
  { prefix: '-Xmn', name: 'NewSize' },
  { prefix: '-Xss', name: 'ThreadStackSize' },
  { prefix: '-javaagent:', name: '-javaagent' },
  { prefix: '-agentpath:', name: '-agentpath' },
  { prefix: '-agentlib:', name: '-agentlib' },
  { prefix: '-Xrunjdwp:', name: '-agentlib' },
  { prefix: '-Xloggc:', name: '-Xloggc' },
  { prefix: '-Xlog:', name: '-Xlog' },
  { prefix: '-Xshare:', name: '-Xshare' },
];

/** Reads one option as a flag and its value; every option gives one, an unreadable value stays as it is written. */
export function flagOf(option: JvmOption): FlagSetting {
  const { text } = option;
  const flag = /^-XX:(?:(?<sign>[+-])(?<bool>\w+)|(?<name>\w+)=(?<value>.*))$/s.exec(text)?.groups;
  if (flag?.['bool']) return { name: flag['bool'], value: flag['sign'] === '+' ? 'true' : 'false', option };
  if (flag?.['name']) return { name: flag['name'], value: flag['value'] ?? '', option };
  const spelling = SPELLINGS.find(({ prefix }) => text.startsWith(prefix));
  if (spelling) return { name: spelling.name, value: text.slice(spelling.prefix.length), option };
  const property = /^-D(?<key>[^=]+)(?:=(?<set>.*))?$/s.exec(text)?.groups;
  if (property) return { name: `-D${property['key']}`, value: property['set'] ?? '', option };
  return { name: text, value: '', option };
}

/** Flags by name with the settings in force; what the JVM never reads is not among them. */
export type FlagSet = ReadonlyMap<string, FlagSetting>;

/** The settings that count, the last of a name: shadowed, unreadable and unread options stay out. */
export const flagSet = (options: readonly JvmOption[]): FlagSet =>
  new Map(
    options
      .filter(({ state, readBy }) => state === 'effective' && readBy !== 'none')
      .map((option) => {
        const setting = flagOf(option);
        return [setting.name, setting] as const;
      }),
  );

/** All flags of a command line whose places could all be read. */
export type WholeLine = {
  readonly effective: FlagSet;
  /** Flags that are set so that nobody can read them: not absent, and not in force. */
  readonly unreadable: ReadonlySet<string>;
  /** Options that are there for certain and whose reader or value is not: they may or may not set their flag. */
  readonly possible: ReadonlyMap<string, JvmOption>;
};

/** The whole line, or the option that keeps one from knowing it: a variable or Secret whose text is not visible. */
export function wholeLine(options: readonly JvmOption[]): Result<WholeLine, JvmOption> {
  const open = options.filter(({ state, readBy }) => state === 'unknown' || readBy === 'unknown');
  const hidden = open.find(({ text }) => !text.startsWith('-'));
  if (hidden) return err(hidden);
  return ok({
    effective: flagSet(options),
    unreadable: new Set(
      reaching(options)
        .filter(({ option }) => option.state === 'unreadable')
        .map(({ name }) => name),
    ),
    possible: new Map(open.map((option) => [flagOf(option).name, option])),
  });
}

/** Whether none of the flags is set; what is lacking when one of them may be. */
export function absence(line: WholeLine, names: readonly string[]): 'absent' | 'present' | Unanswered {
  if (names.some((name) => line.effective.has(name) || line.unreadable.has(name))) return 'present';
  const open = names.flatMap((name) => line.possible.get(name) ?? [])[0];
  if (!open) return 'absent';
  return {
    lacks: `whether ${open.text} is in force`,
    why: open.by ?? `nobody knows who reads ${placeOf(open.origin)}`,
  };
}

/** Whether the switch is on; false when it is off or not set. */
export const isOn = (flags: FlagSet, name: string): boolean => flags.get(name)?.value === 'true';

/** A release that reads no hexadecimal (8) refuses it, which is told elsewhere; every other reads it so. */
const WIDEST = { hexadecimal: true, refusesOverflow: true } as const;

/** The size that a flag sets in bytes; undefined when it is not set or not readable. */
export function sizeOf(flags: FlagSet, name: string): number | undefined {
  const size = parseUnsigned(flags.get(name)?.value ?? '', WIDEST)?.value;
  return size !== undefined && Number.isSafeInteger(size) ? size : undefined;
}

/** The number that a flag sets; undefined when it is not set or no number. */
export function numberOf(flags: FlagSet, name: string): number | undefined {
  const text = flags.get(name)?.value;
  return text !== undefined && /^\d+(\.\d+)?$/.test(text) ? Number(text) : undefined;
}

/** Where an option stands, as a person would say it. */
export function placeOf(origin: OptionOrigin): string {
  const [kind, rest = ''] = split(origin);
  switch (kind) {
    case 'env':
      return `env ${rest.replace('<configMap:', ' from ConfigMap ')}`;
    case 'configMap':
      return `ConfigMap ${rest}`;
    case 'secret':
      return `Secret ${rest}`;
    case 'command':
      return rest === '' ? 'command' : `${rest} in command`;
    case 'image':
      return "the image's own settings";
    case 'launcher':
      return 'the start script';
    default:
      return kind;
  }
}

const split = (origin: string): [string, string?] => {
  const colon = origin.indexOf(':');
  return colon < 0 ? [origin] : [origin.slice(0, colon), origin.slice(colon + 1)];
};

/** Every setting that certainly reaches a JVM, the shadowed and unreadable ones among them, in the order of the command line. */
export const reaching = (options: readonly JvmOption[]): readonly FlagSetting[] =>
  options.filter(({ readBy, state }) => state !== 'unknown' && (readBy === 'jvm' || readBy === 'launcher')).map(flagOf);
