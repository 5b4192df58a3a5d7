import type { Known } from '../known.ts';
import type { MountedFile } from '../model/container.ts';
import type { Bytes } from '../units/bytes.ts';
import type { OriginWord } from './traced.ts';

/** How sure a row or a piece of it is: `low` was not read in the script itself. */
export type Certainty = 'high' | 'medium' | 'low';

/** What a start script finds when it runs, as far as the specification tells. */
export type LaunchScene = {
  /** The image's reference, lower case. */
  readonly image: string;
  /** The words that start the launcher, joined by blanks. */
  readonly command: string;
  /** The words behind the launcher's own name. */
  readonly parameters: readonly OriginWord[];
  /** The text of a variable; undefined when it is not set. A text that is not known is answered as it is spelled: see `isKnown`. */
  readonly text: (name: string) => string | undefined;
  readonly isKnown: (name: string) => boolean;
  readonly memoryLimit: Known<Bytes | 'unset'>;
  readonly memoryRequest: Known<Bytes | 'unset'>;
  /** Whether something is mounted at a path or over it: then the image's own file is not what the script finds. */
  readonly isMounted: (path: RegExp) => boolean;
  readonly files: readonly MountedFile[];
};

/** Flags that a script makes, or why they cannot be told from the specification. */
export type Made = readonly string[] | { readonly unknown: string };

/** One piece of the java command line that a launcher builds. */
export type Piece =
  | {
      readonly kind: 'variable';
      /** A script may read a variable that is called after the program. */
      readonly name: string | ((scene: LaunchScene) => string);
      /** What the script takes when the variable is empty. */
      readonly otherwise?: Made | ((scene: LaunchScene) => Made);
      readonly when?: (scene: LaunchScene) => boolean;
      readonly certainty?: Certainty;
    }
  | {
      readonly kind: 'made';
      /** The variables that the flags are made of, for the reader. */
      readonly of: readonly string[];
      readonly flags: (scene: LaunchScene) => Made;
    }
  | {
      readonly kind: 'adds';
      readonly flags: Made | ((scene: LaunchScene) => Made);
      /** In words, for the flags panel. */
      readonly because: string;
      readonly when?: (scene: LaunchScene) => boolean;
      readonly certainty?: Certainty;
    }
  | {
      readonly kind: 'file';
      readonly path: RegExp;
      /** Absent: one option a line, with `#` comments and `8-13:` release ranges; else the options stand behind this setting's name. */
      readonly setting?: RegExp;
      readonly when?: (scene: LaunchScene) => boolean;
    }
  | {
      readonly kind: 'parameters';
      /** Which of the container's words become options of the JVM. */
      readonly which: RegExp;
      /** What the script takes away in front: `-J`. */
      readonly without?: RegExp;
    }
  /** The options between `java` and the main class, where the row's command is the java launcher itself. */
  | { readonly kind: 'java' };

/** One start script: how it is known, and the java command line that it builds, piece by piece in order. */
export type Launcher = {
  readonly id: string;
  readonly product: string;
  /** The versions whose script was read. */
  readonly versions: string;
  /** Patterns on the image reference and on the words of the command; the command decides before the image. */
  readonly image?: RegExp;
  readonly command?: RegExp;
  /** Variables that no other script reads: they point to it when neither command nor image does. */
  readonly variables?: RegExp;
  /** The script that reads the variables, as people know it. */
  readonly reader: string;
  /** Mounted shell files that the script sources first: what they assign wins over the environment. */
  readonly sources?: RegExp;
  readonly line: readonly Piece[];
  /** Variables that are often set for it and that it certainly does not hand to its JVM. */
  readonly ignores?: readonly string[];
  /** Nothing but what the row names reaches the JVM, so any other variable or word is read by nobody. */
  readonly ignoresOthers?: boolean;
  /** Variables that it takes away before its JVM starts. */
  readonly unsets?: readonly string[];
  /** What else runs Java in the same container. */
  readonly otherJvms?: string;
  readonly notes?: readonly string[];
  readonly certainty: Certainty;
  readonly source: string;
};

type Variable = Extract<Piece, { kind: 'variable' }>;
type Adds = Extract<Piece, { kind: 'adds' }>;

/** A variable whose words land on the line as they are. */
export const variable = (name: Variable['name'], rest: Omit<Variable, 'kind' | 'name'> = {}): Piece => ({
  kind: 'variable',
  name,
  ...rest,
});

/** Flags that the script adds by itself. */
export const adds = (flags: Adds['flags'], because: string, rest: Pick<Adds, 'when' | 'certainty'> = {}): Piece => ({
  kind: 'adds',
  flags,
  because,
  ...rest,
});

/** Flags that the script makes of variables that are no flags. */
export const made = (of: readonly string[], flags: (scene: LaunchScene) => Made): Piece => ({
  kind: 'made',
  of,
  flags,
});

/** A mounted file with one option a line. */
export const optionLines = (path: RegExp, when?: (scene: LaunchScene) => boolean): Piece => ({
  kind: 'file',
  path,
  ...(when === undefined ? {} : { when }),
});

/** Options that stand behind a setting's name in a mounted file. */
export const settingLines = (path: RegExp, setting: RegExp): Piece => ({ kind: 'file', path, setting });

/** The container's own words that become options. */
export const parameters = (which: RegExp, without?: RegExp): Piece => ({
  kind: 'parameters',
  which,
  ...(without === undefined ? {} : { without }),
});
