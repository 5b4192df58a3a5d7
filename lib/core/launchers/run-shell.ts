import type { MountedFile } from '../model/container.ts';
import type { Environment } from './environment.ts';
import type { OptionOrigin } from './option.ts';
import type { ShellAssignment, ShellCommand, ShellPart, ShellReader, ShellWord } from './shell.ts';
import { asWord, type OriginWord, splitAtBlanks, type Traced, textOf } from './traced.ts';
import { unwrap } from './unwrap.ts';

/** A program that is started, with the environment it gets. */
export type Invocation = {
  readonly words: readonly OriginWord[];
  readonly environment: Environment;
  readonly conditional: boolean;
};

/** What a walk through start scripts needs: the mounted files by their path, and whether the image's own variables were read. */
export type ShellScene = {
  readonly shell: ShellReader;
  readonly files: readonly MountedFile[];
  readonly imageRead: boolean;
};

/** Scripts that start scripts that start scripts: deeper than this nothing is followed. */
const DEEPEST = 8;

/**
 * Follows a command through wrappers, `sh -c` texts and mounted scripts to the programs that are started, in the order of the texts.
 * Nothing is run: branches are all walked, and what stands in one is marked conditional.
 */
export function invocations(
  words: readonly OriginWord[],
  environment: Environment,
  scene: ShellScene,
  depth = 0,
): readonly Invocation[] {
  const command = unwrap(words, environment);
  const script = scriptOf(command.words, scene.files);
  if (script === undefined || depth >= DEEPEST)
    return command.words.length === 0 ? [] : [{ ...command, conditional: false }];
  return runText(script, command.environment, scene, depth + 1).invocations;
}

/** What mounted shell files that a start script sources make of an environment. */
export function sourced(path: RegExp, environment: Environment, scene: ShellScene): Environment {
  return scene.files
    .filter((file) => path.test(file.path))
    .reduce(
      (state, file) => runText({ ...scriptIn(file), parameters: [] }, state, scene, DEEPEST).environment,
      environment,
    );
}

/** A shell text with the place where it stands, and how names assigned in it are spelled as origin. */
type Script = {
  readonly text: string;
  readonly origin: OptionOrigin;
  readonly parameters: readonly OriginWord[];
  readonly mounted: boolean;
};

const SHELL = /(^|\/)(ba|da|a|z|k)?sh$/;

/** The text a command would interpret: behind `sh -c`, or a mounted file that is named as script or as program. */
function scriptOf(words: readonly OriginWord[], files: readonly MountedFile[]): Script | undefined {
  const [program, ...rest] = words;
  if (program === undefined) return undefined;
  if (!SHELL.test(program.text)) return mountedScript(program.text, rest, files);
  const flags = rest.findIndex(({ text }) => !/^[-+]/.test(text));
  const options = flags === -1 ? rest : rest.slice(0, flags);
  const operands = flags === -1 ? [] : rest.slice(flags);
  const skipped = options.some(({ text }) => /^[-+]\w*o$/.test(text)) ? operands.slice(1) : operands;
  const [first, ...parameters] = skipped;
  if (first === undefined) return undefined;
  if (options.some(({ text }) => /^-\w*c\w*$/.test(text)))
    return { text: first.text, origin: first.origin, parameters: parameters.slice(1), mounted: false };
  return mountedScript(first.text, parameters, files);
}

function mountedScript(
  path: string,
  parameters: readonly OriginWord[],
  files: readonly MountedFile[],
): Script | undefined {
  const file = files.find((mounted) => mounted.path === path);
  if (file === undefined || !/^#!.*\b(ba|da|a|z|k)?sh\b|\.(sh|bash|env)$/.test(`${firstLine(file.text)}\n${path}`))
    return undefined;
  return { ...scriptIn(file), parameters };
}

const scriptIn = (file: MountedFile) =>
  ({ text: file.text, origin: `configMap:${file.configMap}/${file.key}`, mounted: true }) as const;

const firstLine = (text: string): string => text.slice(0, Math.max(0, text.indexOf('\n')));

type Run = { readonly invocations: readonly Invocation[]; readonly environment: Environment };

function runText(script: Script, start: Environment, scene: ShellScene, depth: number): Run {
  const found: Invocation[] = [];
  let environment: Environment = start;
  for (const command of scene.shell(script.text).commands) {
    const walk = { script, environment, scene };
    const assigned = assign(command.assignments, walk);
    const words = command.words.flatMap((word) => fields(word, walk));
    const [program, first] = words;
    if (program === undefined) environment = assigned;
    else if (DECLARES.test(program.text))
      environment = assign(
        command.words.slice(1).flatMap((word) => declaration(word)),
        walk,
      );
    else if (program.text === 'unset') environment = without(environment, words.slice(1));
    else if ((program.text === '.' || program.text === 'source') && first !== undefined) {
      const sourced = mountedScript(first.text, [], scene.files);
      if (sourced !== undefined && depth < DEEPEST) {
        const run = runText(sourced, environment, scene, depth + 1);
        found.push(...run.invocations);
        environment = run.environment;
      } else found.push({ words, environment, conditional: command.conditional });
    } else
      for (const invocation of invocations(words, assigned, scene, depth))
        found.push({ ...invocation, conditional: invocation.conditional || command.conditional });
  }
  return { invocations: found, environment };
}

const DECLARES = /^(export|declare|typeset|readonly|local)$/;

const without = (environment: Environment, names: readonly OriginWord[]): Environment =>
  new Map([...environment].filter(([name]) => !names.some(({ text }) => text === name)));

/** `NAME=value` as the argument of `export`. */
function declaration(word: ShellWord): readonly ShellAssignment[] {
  const [head, ...rest] = word;
  if (head?.kind !== 'text') return [];
  const found = /^(?<name>\w+)(?<operator>\+?=)(?<value>.*)$/s.exec(head.text)?.groups;
  if (found === undefined) return [];
  const { name = '', operator, value = '' } = found;
  return [{ name, append: operator === '+=', value: [{ kind: 'text', text: value, quoted: true }, ...rest] }];
}

type Walk = { readonly script: Script; readonly environment: Environment; readonly scene: ShellScene };

function assign(assignments: readonly ShellAssignment[], walk: Walk): Environment {
  if (assignments.length === 0) return walk.environment;
  const environment = new Map(walk.environment);
  for (const { name, value, append } of assignments) {
    const { origin, mounted } = walk.script;
    const place: OptionOrigin = mounted && origin.startsWith('configMap:') ? keyed(origin, name) : `command:${name}`;
    const text = pieces(value, { ...walk, environment }, place).flatMap(({ traced }) => traced);
    environment.set(name, append ? [...(environment.get(name) ?? []), ...text] : text);
  }
  return environment;
}

const keyed = (origin: OptionOrigin, name: string): OptionOrigin =>
  `configMap:${origin.slice('configMap:'.length)}:${name}`;

type Piece = { readonly traced: Traced; readonly splits: boolean };

/** The words that one word of the text becomes: variables replaced, unquoted ones split at blanks. */
function fields(word: ShellWord, walk: Walk): readonly OriginWord[] {
  const words: OriginWord[] = [];
  let open: Traced = [];
  let started = false;
  const close = () => {
    if (started) words.push(asWord(open, walk.script.origin));
    open = [];
    started = false;
  };
  for (const { traced, splits } of pieces(word, walk, walk.script.origin)) {
    const text = textOf(traced);
    if (!splits) {
      open = [...open, ...traced];
      started = true;
      continue;
    }
    if (text === '') continue;
    if (/^\s/.test(text)) close();
    splitAtBlanks(traced).forEach((part, at) => {
      if (at > 0) close();
      open = [...open, part];
      started = true;
    });
    if (/\s$/.test(text)) close();
  }
  close();
  return words;
}

const pieces = (word: ShellWord, walk: Walk, place: OptionOrigin): readonly Piece[] =>
  word.flatMap((part) => piece(part, walk, place));

function piece(part: ShellPart, walk: Walk, place: OptionOrigin): readonly Piece[] {
  switch (part.kind) {
    case 'text':
      return [{ traced: [{ text: part.text, origin: place }], splits: false }];
    case 'unreadable':
      return [computed(part.written, place)];
    case 'output':
      return [{ traced: outputOf(part.commands, part.written, walk, place), splits: !part.quoted }];
    case 'variable':
      return variable(part, walk, place);
  }
}

const computed = (written: string, origin: OptionOrigin, why = `${written} is computed at start`): Piece => ({
  traced: [{ text: written, origin, unknown: why }],
  splits: false,
});

type Variable = Extract<ShellPart, { kind: 'variable' }>;

function variable(part: Variable, walk: Walk, place: OptionOrigin): readonly Piece[] {
  const splits = !part.quoted;
  const found = parameter(part.name, walk.script.parameters) ?? walk.environment.get(part.name);
  const set = found !== undefined && textOf(found) !== '';
  switch (part.operation) {
    case 'plain':
      if (found?.length === 1 && found[0]?.unknown !== undefined)
        return [{ traced: [{ ...found[0], text: part.written }], splits: false }];
      if (found !== undefined) return [{ traced: found, splits }];
      return walk.scene.imageRead
        ? []
        : [computed(part.written, place, `${part.name} is not in the specification; the image may set it`)];
    case 'default':
      if (set) return [{ traced: found, splits }];
      return pieces(part.operand, walk, place).map(({ traced }) => ({ traced, splits }));
    case 'alternative':
      return set ? pieces(part.operand, walk, place).map(({ traced }) => ({ traced, splits })) : [];
    case 'other':
      return [computed(part.written, place)];
  }
}

/** `$1`, `$2`, `$@` of a script that was given words. */
function parameter(name: string, parameters: readonly OriginWord[]): Traced | undefined {
  if (name === '@' || name === '*')
    return parameters.flatMap((word, at): Traced => (at === 0 ? [word] : [{ ...word, text: ' ' }, word]));
  const word = /^[1-9]$/.test(name) ? parameters[Number(name) - 1] : undefined;
  return word === undefined ? undefined : [word];
}

/** What `$(cat FILE)` and `$(echo …)` give; the output of any other program is not known. */
function outputOf(commands: readonly ShellCommand[], written: string, walk: Walk, place: OptionOrigin): Traced {
  const [command] = commands;
  const words =
    commands.length === 1 && command !== undefined ? command.words.flatMap((word) => fields(word, walk)) : [];
  const [program, first] = words;
  if (program?.text === 'echo')
    return words.slice(1).flatMap((word, at): Traced => (at === 0 ? [word] : [{ ...word, text: ' ' }, word]));
  const file = program?.text === 'cat' ? walk.scene.files.find(({ path }) => path === first?.text) : undefined;
  return file === undefined
    ? [{ text: written, origin: place, unknown: `${written} is what a program prints at start` }]
    : [{ text: file.text.trimEnd(), origin: `configMap:${file.configMap}/${file.key}` }];
}
