import type { FlagCells } from './flag-cells.ts';
import type { OptionRelease } from './option-release.ts';
import type { Word } from './word.ts';

/** What became of one option as the VM read it. */
export type OptionReading = {
  readonly word: Word;
  /** `set` changed flags, `accepted` is read and changes none that count here, `ignored` is passed over with a notice or in silence. */
  readonly state: 'set' | 'accepted' | 'ignored' | 'refused';
  /** The flags it set, by their canonical names, with the value that each got. */
  readonly sets: readonly { readonly flag: string; readonly value: string }[];
  /** Why it is refused or ignored: the line that the JVM prints. */
  readonly message?: string;
};

/** `-Xint`, `-Xcomp` and what is neither. */
export type ExecutionMode = 'mixed' | 'interpreted' | 'compiled';

/** The VM in the middle of reading its options. */
export type OptionReader = {
  readonly release: OptionRelease;
  readonly cells: FlagCells;
  readonly ignoresUnknown: boolean;
  readonly warnings: string[];
  mode: ExecutionMode;
  sharesClassData: boolean;
};

/** What stands before warnings of the VM; builds by Oracle print their own product's name. */
export const WARNING = 'OpenJDK 64-Bit Server VM warning: ';

const NO_FLAGS: OptionReading['sets'] = [];

export const accepted = (word: Word): OptionReading => ({ word, state: 'accepted', sets: NO_FLAGS });

export const ignored = (word: Word, message?: string): OptionReading => ({
  word,
  state: 'ignored',
  sets: NO_FLAGS,
  ...(message === undefined ? {} : { message }),
});

export const refused = (word: Word, message: string): OptionReading => ({
  word,
  state: 'refused',
  sets: NO_FLAGS,
  message,
});

/** What the VM has no name for: refused, or passed over in silence when it was told to. */
export const unrecognized = (word: Word, message: string, { ignoresUnknown }: OptionReader): OptionReading =>
  ignoresUnknown ? ignored(word) : refused(word, message);
