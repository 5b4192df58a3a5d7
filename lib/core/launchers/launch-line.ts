import type { MountedFile } from '../model/container.ts';
import type { Environment } from './environment.ts';
import type { LaunchScene, Made, Piece } from './launcher.ts';
import type { ReadOption } from './option-states.ts';
import { optionsAmong, splitJavaLine } from './option-words.ts';
import { type OriginWord, splitAsJvm, splitAsScript, type Traced, textOf } from './traced.ts';

/** The options of a java command line that a launcher builds, and what it took them from. */
export type LaunchLine = {
  readonly options: readonly ReadOption[];
  readonly variables: readonly string[];
  readonly files: readonly MountedFile[];
  /** The words of the command that no piece took. */
  readonly words: readonly OriginWord[];
};

/** What the pieces of a row are evaluated with. */
export type LineScene = LaunchScene & {
  readonly reader: string;
  readonly environment: Environment;
};

export function launchLine(line: readonly Piece[], scene: LineScene): LaunchLine {
  const parts = line.map((piece) => ofPiece(piece, scene));
  return {
    options: parts.flatMap(({ options }) => options),
    variables: parts.flatMap(({ variables }) => variables),
    files: parts.flatMap(({ files }) => files),
    words: line.reduce(untaken, scene.parameters),
  };
}

type Part = Omit<LaunchLine, 'words'>;

const NOTHING: Part = { options: [], variables: [], files: [] };

function untaken(words: readonly OriginWord[], piece: Piece): readonly OriginWord[] {
  if (piece.kind === 'java') return splitJavaLine(words).rest;
  return piece.kind === 'parameters' ? words.filter(({ text }) => !piece.which.test(text)) : words;
}

function ofPiece(piece: Piece, scene: LineScene): Part {
  switch (piece.kind) {
    case 'variable': {
      const name = typeof piece.name === 'function' ? piece.name(scene) : piece.name;
      const value = scene.environment.get(name);
      if (piece.when?.(scene) === false) return passedOver(name, value, scene);
      if (value !== undefined && textOf(value).trim() !== '')
        return { ...NOTHING, options: read(optionsAmong(splitAsScript(value)), scene), variables: [name] };
      return {
        ...NOTHING,
        options: own(piece.otherwise, `${scene.reader} adds it when ${name} is empty`, scene),
        variables: [name],
      };
    }
    case 'made': {
      const hidden = piece.of.find((name) => scene.environment.has(name) && !scene.isKnown(name));
      const flags: Made = hidden === undefined ? piece.flags(scene) : { unknown: `${hidden} is not known` };
      return {
        ...NOTHING,
        options: own(flags, `${scene.reader} makes it of ${piece.of.join(', ')}`, scene),
        variables: piece.of,
      };
    }
    case 'adds':
      return piece.when?.(scene) === false ? NOTHING : { ...NOTHING, options: own(piece.flags, piece.because, scene) };
    case 'file': {
      if (piece.when?.(scene) === false) return NOTHING;
      const files = scene.files.filter(({ path }) => piece.path.test(path));
      return { ...NOTHING, options: files.flatMap((file) => read(fileOptions(file, piece.setting), scene)), files };
    }
    case 'parameters':
      return {
        ...NOTHING,
        options: read(
          scene.parameters
            .filter(({ text }) => piece.which.test(text))
            .map((word) =>
              piece.without === undefined ? word : { ...word, text: word.text.replace(piece.without, '') },
            ),
          scene,
        ),
      };
    case 'java':
      return {
        ...NOTHING,
        options: splitJavaLine(scene.parameters).options.map((word) => ({ ...word, readBy: 'jvm' })),
      };
  }
}

/** A variable that the script reads in other cases only. */
const passedOver = (name: string, value: Traced | undefined, { reader }: LineScene): Part => ({
  ...NOTHING,
  options: optionsAmong(splitAsScript(value ?? [])).map((word) => ({
    ...word,
    readBy: 'none',
    unread: `${reader} passes over ${name} here`,
  })),
  variables: [name],
});

const read = (words: readonly OriginWord[], { reader }: LineScene): readonly ReadOption[] =>
  words.map((word) => ({ ...word, readBy: 'launcher', reader }));

function own(
  flags: Made | ((scene: LaunchScene) => Made) | undefined,
  because: string,
  scene: LineScene,
): readonly ReadOption[] {
  const found = typeof flags === 'function' ? flags(scene) : (flags ?? []);
  const option = { origin: 'launcher', readBy: 'launcher', reader: scene.reader, because } as const;
  return 'unknown' in found
    ? [{ ...option, text: '…', unknown: found.unknown }]
    : found.map((text) => ({ ...option, text }));
}

/** `8-13:-XX:+UseG1GC`: only for these releases. Source: the head of Elasticsearch's `config/jvm.options`. */
const RELEASES = /^\d+(?:-\d*)?:(?=-)/;

/** The options of a file: one or more a line, comments dropped; with a setting, what stands behind its name. */
export function fileOptions(file: MountedFile, setting?: RegExp): readonly OriginWord[] {
  const origin = `configMap:${file.configMap}/${file.key}` as const;
  return file.text.split('\n').flatMap((line): readonly OriginWord[] => {
    const text = line.trim();
    if (text === '' || /^[#!]/.test(text)) return [];
    if (setting === undefined) return optionsAmong(splitAsJvm([{ text: text.replace(RELEASES, ''), origin }]));
    const named = /^(?:export\s+)?(?<name>[\w.-]+)(?:\s*[=:]\s*|\s+)(?<value>.*)$/.exec(text)?.groups;
    const { name = '', value = '' } = named ?? {};
    return setting.test(name) ? optionsAmong(splitAsScript([{ text: value, origin }])) : [];
  });
}
