import type { JvmOption } from '../launchers/option.ts';
import { withStates } from '../launchers/option-states.ts';

/** Options after a running JVM has told which it was given. */
export type Reconciled = {
  /** What stands in the specification with what became of it, then what the JVM has from elsewhere. */
  readonly options: readonly JvmOption[];
  /** Options that the JVM was given and that nothing which Headroom reads shows. */
  readonly unshown: readonly string[];
  /** Options that were taken to be in force and that the JVM was not given. */
  readonly ungiven: readonly string[];
};

/** Where the JVM is given an option under the very text that was written. */
const TELLABLE = /^-(?:X|D|javaagent:|agentlib:|agentpath:|-add-|-enable|ea\b|da\b|verbose)/;

/** Options that name others: what they name is told in their place. */
const NAMES_OTHERS = /^(?:@|-XX:Flags=|-XX:VMOptionsFile=)/;

/** Two words of the launcher are one of the JVM. */
const asTold = (text: string): string => text.replace(/^(--[a-z-]+) /, '$1=');

/**
 * Joins what the specification shows with what the JVM was given. The JVM is right: what it was not given has no effect, what was not
 * known and is among its options is in force, what it has from elsewhere is added, and its order decides which of two wins.
 */
export function reconcileOptions(options: readonly JvmOption[], told: readonly string[]): Reconciled {
  const owners = ownersOf(told, options);
  const decided = withStates(
    told.map((text, at) => ({ text, origin: owners[at]?.origin ?? 'running-jvm', readBy: 'jvm' })),
  );
  const fates = new Map(
    decided.flatMap((fate, at) => {
      const owner = owners[at];
      return owner === undefined ? [] : [[owner, fate] as const];
    }),
  );
  const joined = options.map((option): JvmOption => {
    const fate = fates.get(option);
    if (fate !== undefined) return withFate(option, fate);
    return notTold(option);
  });
  const unshown = decided.filter((_, at) => owners[at] === undefined);
  return {
    options: [...joined, ...unshown],
    unshown: unshown.map(({ text }) => text),
    ungiven: options.filter((option) => !fates.has(option) && isMissed(option)).map(({ text }) => text),
  };
}

/** Which option of the specification each told one is: the first of the same text that is not taken yet. */
function ownersOf(told: readonly string[], options: readonly JvmOption[]): readonly (JvmOption | undefined)[] {
  const left = [...options];
  return told.map((text) => {
    const at = left.findIndex((option) => asTold(option.text) === text);
    return at < 0 ? undefined : left.splice(at, 1)[0];
  });
}

/** Who was said to read it stays, unless it was nobody or not known: then the JVM did. */
function withFate({ by: _, ...option }: JvmOption, { state, by }: JvmOption): JvmOption {
  const readBy = option.readBy === 'none' || option.readBy === 'unknown' ? 'jvm' : option.readBy;
  return { ...option, readBy, state, ...(by === undefined ? {} : { by }) };
}

/** What the JVM was not given as it is written: taken to be in force, or a piece of text whose options are told under other words. */
function notTold(option: JvmOption): JvmOption {
  if (isMissed(option)) return { ...option, state: 'shadowed', by: 'the running JVM was not given it' };
  return option.state === 'unknown'
    ? { ...option, state: 'shadowed', by: 'what it gave stands among the options that the running JVM tells' }
    : option;
}

const isMissed = ({ text, state, readBy }: JvmOption): boolean =>
  state === 'effective' && readBy !== 'none' && TELLABLE.test(text) && !NAMES_OTHERS.test(text);
