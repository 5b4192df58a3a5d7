import type { MountedFile } from '../model/container.ts';
import type { Environment } from './environment.ts';
import { fileOptions } from './launch-line.ts';
import type { Launcher } from './launcher.ts';
import type { ReadOption } from './option-states.ts';
import { isJvmOnly, optionsAmong } from './option-words.ts';
import { type OriginWord, splitAsScript } from './traced.ts';

/** What is left once the launcher has read its part. */
export type Leftover = {
  readonly environment: Environment;
  readonly variables: ReadonlySet<string>;
  /** Variables that this JVM passes over, with the reason. */
  readonly unread: ReadonlyMap<string, string>;
  /** What reaches the JVM: a shell may have put a variable's words on its line. */
  readonly met: readonly ReadOption[];
  readonly files: readonly MountedFile[];
  readonly words: readonly OriginWord[];
  readonly launcher: Launcher | undefined;
  /** The row was found by the words of the command, or by the image whose own start it is: nothing stands between it and the JVM. */
  readonly certain: boolean;
};

const NAMED_FOR_OPTIONS =
  /(?:^|_)(?:JAVA|JVM)(?:_|$)|OPTS?(?:_|$)|OPTIONS?(?:_|$)|(?:^|_)(?:VM_?)?ARGS(?:_|$)|_PARAMS$/i;

/** Options in variables, words and mounted files that the launcher does not take, with what is known of a reader. */
export function leftoverOptions(left: Leftover): readonly ReadOption[] {
  const arrived = new Set(left.met.flatMap(arrivals));
  const isLeft = ({ origin, text, unknown }: OriginWord): boolean =>
    !arrived.has(`${origin} ${unknown === undefined ? text : UNKNOWN}`);
  return [...fromVariables(left, isLeft), ...fromWords(left), ...fromFiles(left, isLeft)];
}

function fromVariables(left: Leftover, isLeft: (word: OriginWord) => boolean): readonly ReadOption[] {
  return [...left.environment].flatMap(([name, traced]): readonly ReadOption[] => {
    if (left.variables.has(name)) return [];
    const words = optionsAmong(splitAsScript(traced)).filter(isLeft);
    const meant = words.some(({ text }) => isJvmOnly(text)) || (NAMED_FOR_OPTIONS.test(name) && words.length > 0);
    return meant ? words.map((word) => ({ ...word, ...reading(name, left) })) : [];
  });
}

/** Kubernetes puts a variable on the line as one word, blanks included; a value that is not known arrives whole. */
const arrivals = ({ origin, text, unknown }: ReadOption): readonly string[] =>
  [text, ...text.split(/\s+/), ...(unknown === undefined ? [] : [UNKNOWN])].map((word) => `${origin} ${word}`);

const UNKNOWN = '?';

function reading(
  name: string,
  { launcher, certain, unread }: Leftover,
): Pick<ReadOption, 'readBy' | 'unread' | 'unknown'> {
  const why = unread.get(name);
  if (why !== undefined) return { readBy: 'none', unread: why };
  if (launcher === undefined)
    return { readBy: 'unknown', unknown: `whether the image's start command reads ${name} is not known` };
  const never = launcher.unsets?.includes(name) === true;
  if (never) return { readBy: 'none', unread: `${launcher.reader} takes ${name} away before the JVM starts` };
  if (launcher.ignores?.includes(name) === true || (launcher.ignoresOthers === true && certain))
    return { readBy: 'none', unread: `${launcher.reader} does not read ${name}` };
  return { readBy: 'unknown', unknown: `${launcher.reader} is not known to read ${name}` };
}

function fromWords({ words, launcher, certain }: Leftover): readonly ReadOption[] {
  const reader = launcher?.reader ?? 'the start command';
  return words
    .filter(({ text }) => isJvmOnly(text))
    .map((word) =>
      certain && launcher?.ignoresOthers === true
        ? { ...word, readBy: 'none', unread: 'it stands behind the program, which gets it as an argument' }
        : { ...word, readBy: 'unknown', unknown: `${reader} is not known to hand it to the JVM` },
    );
}

/** Files that hold options by their name alone. */
const OPTION_FILE =
  /(?:^|\/)(?:jvm[\w.-]*\.(?:options|config)|[\w.-]*\.vmoptions|jvm\.config|java\.(?:options|opts)|jvm[-_]?(?:opts|options|args))$/;

function fromFiles({ files, launcher }: Leftover, isLeft: (word: OriginWord) => boolean): readonly ReadOption[] {
  const reader = launcher?.reader ?? 'the start command';
  return files
    .flatMap((file) => (OPTION_FILE.test(file.path) ? fileOptions(file) : assignedIn(file)))
    .filter(isLeft)
    .map((word) => ({ ...word, readBy: 'unknown', unknown: `${reader} is not known to read the file` }));
}

/** A line of a shell file that gives a variable its options. */
const ASSIGNED = /^\s*(?:export\s+)?(?<name>\w*(?:OPTS?|OPTIONS?|ARGS)\w*)=(?<value>.*)$/gm;

/** Options that a mounted shell file assigns, each with the variable's name in its origin. */
const assignedIn = ({ text, configMap, key }: MountedFile): readonly OriginWord[] =>
  [...text.matchAll(ASSIGNED)].flatMap(({ groups }) => {
    const { name = '', value = '' } = groups ?? {};
    return optionsAmong(splitAsScript([{ text: value, origin: `configMap:${configMap}/${key}:${name}` }])).filter(
      (word) => isJvmOnly(word.text),
    );
  });
