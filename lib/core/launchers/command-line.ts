import type { Start } from '../jvm/start.ts';
import { from, type Known, known, unknown } from '../known.ts';
import type { ImageConfig } from '../model/cluster-facts.ts';
import type { Container } from '../model/container.ts';
import { declaredEnvironment, type Environment, processEnvironment } from './environment.ts';
import { injectedOptions, type Marks } from './injections.ts';
import { jvmVariables } from './jvm-variables.ts';
import { type LineScene, launchLine } from './launch-line.ts';

import { LAUNCHERS } from './launchers.ts';
import { leftoverOptions } from './leftovers.ts';
import type { JvmOption } from './option.ts';
import { isBareVariable, type ReadOption, withStates } from './option-states.ts';
import { optionsAmong } from './option-words.ts';
import { type Recognised, recognise } from './recognise.ts';
import { invocations, sourced } from './run-shell.ts';
import type { ShellReader } from './shell.ts';
import { startWords } from './start-words.ts';
import { splitAsJvm, textOf } from './traced.ts';

/** The options that reach a container's JVM, and the part of a start that they make. */
export type CommandLine = {
  /** In the order in which the JVM meets them; after them those that it never meets. */
  readonly options: readonly JvmOption[];
  readonly start: Required<Pick<Start, 'env' | 'argv' | 'files'>>;
  /** Unknown when the specification does not tell all that reaches the JVM. */
  readonly complete: Known<true>;
  readonly launcher?: StartedBy;
  /** The names of the programs that the specification starts; empty when it leaves the start to the image. */
  readonly programs: readonly string[];
};

/** The start script of a container, and whether its command or only its image pointed to it. */
export type StartedBy = {
  readonly id: string;
  readonly product: string;
  readonly reader: string;
  readonly by: Recognised['by'];
  readonly otherJvms?: string;
};

export type CommandLineInput = {
  readonly container: Container;
  readonly image?: ImageConfig | undefined;
  readonly shell: ShellReader;
  /** Labels and annotations of the pod template: webhooks go by them. */
  readonly marks?: Marks | undefined;
};

/** Puts together what `java` gets, with the place and the reader of each word. */
export function commandLine({ container, image, shell, marks }: CommandLineInput): CommandLine {
  const declared = declaredEnvironment(container);
  const begin = startWords(container, declared, image);
  const scene = { shell, files: container.files, imageRead: image !== undefined };
  const started = invocations(begin.words, processEnvironment(declared, image), scene);
  const found = recognise(container.image.toLowerCase(), started, [...declared.keys()], LAUNCHERS);
  const launcher = found?.launcher;
  const start = found?.invocation?.environment ?? started.at(-1)?.environment ?? processEnvironment(declared, image);
  const environment = launcher?.sources === undefined ? start : sourced(launcher.sources, start, scene);
  const line = launchLine(launcher?.line ?? [], lineScene(container, found, environment));
  const { before, after, unread } = jvmVariables(container.image, (name) => textIn(environment, name) !== '');
  const kept = [...before, ...after].filter((name) => launcher?.unsets?.includes(name) !== true);
  const taken = new Set<string>([...line.variables, ...kept]);
  const met = [
    ...before.flatMap((name) => fromJvmVariable(name, environment, kept)),
    ...injectedOptions(marks, environment.get('JAVA_TOOL_OPTIONS') ?? []),
    ...line.options,
    ...after.flatMap((name) => fromJvmVariable(name, environment, kept)),
  ];
  const left = leftoverOptions({
    environment,
    variables: taken,
    unread,
    met,
    files: container.files.filter((file) => !line.files.includes(file)),
    words: found === undefined ? begin.words : line.words,
    launcher,
    certain: found?.by === 'command' || (found?.by === 'image' && container.command === undefined),
  });
  const argv = line.options.filter(({ unknown: why }) => why === undefined).flatMap(({ text }) => asWords(text));
  return {
    options: withStates(
      [...met, ...left].filter((option) => option.origin.startsWith('secret:') || !isBareVariable(option)),
    ),
    start: { env: jvmEnvironment(environment, kept), argv, files: namedFiles(argv, container) },
    complete: completeness(found, met, container),
    programs: begin.entrypoint ? started.map(({ words: [program] }) => baseName(program?.text ?? '')) : [],
    ...(found === undefined ? {} : { launcher: startedBy(found) }),
  };
}

const textIn = (environment: Environment, name: string): string => textOf(environment.get(name) ?? []);

/** An option of two words was put together for the reader; any other blank is part of its word. */
const asWords = (option: string): readonly string[] => (/^--[a-z-]+ /.test(option) ? option.split(' ') : [option]);

const baseName = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

const startedBy = ({ by, launcher: { id, product, reader, otherJvms } }: Recognised): StartedBy => ({
  id,
  product,
  reader,
  by,
  ...(otherJvms === undefined ? {} : { otherJvms }),
});

function lineScene(container: Container, found: Recognised | undefined, environment: Environment): LineScene {
  const words = found?.invocation?.words ?? [];
  const value = (name: string) => environment.get(name);
  return {
    image: container.image.toLowerCase(),
    command: words.map(({ text }) => text).join(' '),
    parameters: found?.by === 'command' ? words.slice(1) : words,
    text: (name) => {
      const traced = value(name);
      return traced === undefined ? undefined : textOf(traced);
    },
    isKnown: (name) => value(name)?.every((span) => span.unknown === undefined) ?? true,
    memoryLimit: container.resources.memoryLimit,
    memoryRequest: container.resources.memoryRequest,
    isMounted: (path) => container.volumeMounts.some((mount) => path.test(mount.path)),
    reader: found?.launcher.reader ?? '',
    environment,
    files: container.files,
  };
}

const fromJvmVariable = (name: string, environment: Environment, kept: readonly string[]): readonly ReadOption[] => {
  const traced = kept.includes(name) ? environment.get(name) : undefined;
  return traced === undefined ? [] : optionsAmong(splitAsJvm(traced)).map((word) => ({ ...word, readBy: 'jvm' }));
};

const jvmEnvironment = (environment: Environment, kept: readonly string[]): Readonly<Record<string, string>> =>
  Object.fromEntries(
    kept.flatMap((name) => {
      const traced = environment.get(name);
      return traced === undefined || traced.some((span) => span.unknown !== undefined) ? [] : [[name, textOf(traced)]];
    }),
  );

/** The mounted files that options name: argument files, flag files. */
const namedFiles = (argv: readonly string[], container: Container): Readonly<Record<string, string>> =>
  Object.fromEntries(
    argv.flatMap((word) => {
      const path = /^(?:@|-XX:Flags=|-XX:VMOptionsFile=)(?<path>.+)$/.exec(word)?.groups?.['path'];
      const file = container.files.find((mounted) => mounted.path === path);
      return path === undefined || file === undefined ? [] : [[path, file.text]];
    }),
  );

function completeness(found: Recognised | undefined, met: readonly ReadOption[], { env }: Container): Known<true> {
  if (found === undefined || found.by === 'variables')
    return unknown('the start command stands in the image', 'let Headroom read the image from its registry');
  const hidden = met.find((option) => option.unknown !== undefined)?.unknown;
  if (hidden !== undefined) return unknown(hidden);
  const unread = env.find(({ name, value }) => name.endsWith('*') && value.state === 'unknown')?.value;
  if (unread?.state === 'unknown') return unread;
  return known(true, found.by === 'command' ? from('pod-spec', 'command') : from('launcher', found.launcher.source));
}
