import { err, ok, type Result } from '../result.ts';
import { launch } from './launcher.ts';
import type { OptionRelease } from './option-release.ts';
import type { Start } from './start.ts';
import { tokenizeFlagsFile } from './tokenize-flags-file.ts';
import { tokenizeVariable } from './tokenize-variable.ts';
import type { Door, Refusal, Word } from './word.ts';

/** Every option of a start in the order in which the VM takes them, from all doors. */
export type Options = {
  readonly words: readonly Word[];
  /** What a launcher that found this main class says once the VM is up. */
  readonly mainClass?: string;
  /** Unknown flags are passed over: `-XX:+IgnoreUnrecognizedVMOptions` stands somewhere. */
  readonly ignoresUnknown: boolean;
  /** A `-XX:Flags=` file was read. */
  readonly hasFlagsFile: boolean;
  /** What stops the VM once it has read these words: 8 looks at _JAVA_OPTIONS only then. */
  readonly refusal?: Refusal;
};

const FLAGS = '-XX:Flags=';
const OPTIONS_FILE = '-XX:VMOptionsFile=';
const IGNORE = /^-XX:(?<sign>[+-])IgnoreUnrecognizedVMOptions$/;

/** The lines that tell of the variables read, in the order in which the JVM prints them. */
export function pickedUp({ env = {} }: Start, { reads }: OptionRelease): readonly string[] {
  const lines: string[] = [];
  const { JDK_JAVA_OPTIONS: launcher } = env;
  if (launcher !== undefined && reads.argumentFiles) lines.push(`NOTE: Picked up JDK_JAVA_OPTIONS: ${launcher}`);
  for (const name of ['JAVA_TOOL_OPTIONS', '_JAVA_OPTIONS'] as const)
    if (env[name] !== undefined) lines.push(`Picked up ${name}: ${env[name]}`);
  return lines;
}

/** The words of a variable that the VM itself reads, its options file expanded. */
function readVariable(start: Start, name: Door, release: OptionRelease): Result<readonly Word[], Refusal> {
  const text = start.env?.[name];
  if (text === undefined) return ok([]);
  const words = tokenizeVariable(text, name);
  if (!words.ok) return err({ message: words.error });
  const read = words.value.map((word): Word => ({ text: word, door: name, origin: 'environment' }));
  return expandOptionsFile(read, `env_var='${name}'`, start, release);
}

/** Puts the words of the one options file that a list may name into its place. */
function expandOptionsFile(
  words: readonly Word[],
  container: string,
  { files = {} }: Start,
  { reads }: OptionRelease,
): Result<readonly Word[], Refusal> {
  const named = reads.optionsFile ? words.filter(({ text }) => text.startsWith(OPTIONS_FILE)) : [];
  const [first, second] = named;
  if (first === undefined) return ok(words);
  const file = first.text.slice(OPTIONS_FILE.length);
  const content = files[file];
  if (content === undefined) return err({ message: `Could not open options file '${file}'`, word: first });
  const inside = tokenizeVariable(content, file);
  if (!inside.ok) return err({ message: inside.error, word: first });
  if (inside.value.some((text) => text.startsWith(OPTIONS_FILE)))
    return err({
      message: `A VM options file may not refer to a VM options file. Specification of '${OPTIONS_FILE}<file-name>' in the options file '${first.text}' in options container '${container}' is an error.`,
      word: first,
    });
  if (second)
    return err({
      message: `The option '${first.text}' is already specified in the options container '${container}' so the specification of '${second.text}' in the same options container is an error.`,
      word: second,
    });
  const { origin } = first;
  const expanded = inside.value.map((text): Word => ({ text, door: 'VM options file', file, origin }));
  return ok(words.flatMap((word) => (word === first ? expanded : [word])));
}

/** The words of the `-XX:Flags=` file that is named last, spelled as options. */
function readFlagsFile(words: readonly Word[], { files = {} }: Start): Result<readonly Word[] | undefined, Refusal> {
  const naming = words.findLast(({ text }) => text.startsWith(FLAGS));
  if (naming === undefined) return ok(undefined);
  const file = naming.text.slice(FLAGS.length);
  const content = files[file];
  if (content === undefined) return err({ message: `Could not open settings file ${file}`, word: naming });
  return ok(
    tokenizeFlagsFile(content).map(
      (flag): Word => ({ text: `-XX:${flag}`, door: 'flags file', file, origin: 'config file' }),
    ),
  );
}

/**
 * Gathers the options of a start from all doors: `-XX:Flags=` file, JAVA_TOOL_OPTIONS, JDK_JAVA_OPTIONS with the command
 * line, _JAVA_OPTIONS, JDK_AOT_VM_OPTIONS; a later one beats an earlier one.
 * Source: arguments.cpp `Arguments::parse`; measured on 8, 11, 17, 25 and 27.
 */
export function readDoors(start: Start, release: OptionRelease): Result<Options, Refusal> {
  const { env = {}, argv = [], files = {} } = start;
  const { reads } = release;
  const launched = launch({ argv, variable: env['JDK_JAVA_OPTIONS'], files, release });
  if (!launched.ok) return launched;
  const { words, ...rest } = launched.value;
  const tool = readVariable(start, 'JAVA_TOOL_OPTIONS', release);
  if (!tool.ok) return tool;
  const line = expandOptionsFile(words, 'cmd_line_args', start, release);
  if (!line.ok) return line;
  const last = readVariable(start, '_JAVA_OPTIONS', release);
  if (!last.ok && reads.readsDoorsFirst) return last;
  const aot = reads.aotVariable && line.value.some(({ text }) => text === '-XX:AOTMode=create');
  const training = aot ? readVariable(start, 'JDK_AOT_VM_OPTIONS', release) : ok([]);
  if (!training.ok) return training;
  const all = [...tool.value, ...line.value, ...(last.ok ? last.value : []), ...training.value];
  const scanned = reads.everyDoorScanned ? all : line.value;
  const settings = readFlagsFile(scanned, start);
  if (!settings.ok) return settings;
  const ignoring = scanned.findLast(({ text }) => IGNORE.test(text));
  return ok({
    ...rest,
    words: [...(settings.value ?? []), ...all].filter(({ text }) => !text.startsWith(FLAGS)),
    ignoresUnknown: ignoring !== undefined && IGNORE.exec(ignoring.text)?.groups?.['sign'] === '+',
    hasFlagsFile: settings.value !== undefined,
    ...(last.ok ? {} : { refusal: last.error }),
  });
}
