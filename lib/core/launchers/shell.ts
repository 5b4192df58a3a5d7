/** A piece of a shell word, before the shell replaces anything. `quoted` pieces are not split into fields. */
export type ShellPart =
  | { readonly kind: 'text'; readonly text: string; readonly quoted: boolean }
  | {
      readonly kind: 'variable';
      readonly name: string;
      readonly quoted: boolean;
      /** As it stands in the script, for when its value is not known: `${HEAP:-1g}`. */
      readonly written: string;
      /** `${NAME:-word}` gives the word when the variable is empty, `${NAME:+word}` when it is not; `other` changes the text. */
      readonly operation: 'plain' | 'default' | 'alternative' | 'other';
      readonly operand: ShellWord;
    }
  | {
      readonly kind: 'output';
      readonly commands: readonly ShellCommand[];
      readonly quoted: boolean;
      readonly written: string;
    }
  | { readonly kind: 'unreadable'; readonly written: string; readonly quoted: boolean };

export type ShellWord = readonly ShellPart[];

export type ShellAssignment = { readonly name: string; readonly value: ShellWord; readonly append: boolean };

/** One simple command. Without words its assignments last; with words they are the environment of that command alone. */
export type ShellCommand = {
  readonly assignments: readonly ShellAssignment[];
  readonly words: readonly ShellWord[];
  /** It stands in a branch, a loop, a function or behind `||`: whether it runs is not told by the text. */
  readonly conditional: boolean;
};

/** What a shell text says, as far as it could be read. `errors` quote what could not. */
export type ShellText = { readonly commands: readonly ShellCommand[]; readonly errors: readonly string[] };

/** Reads a POSIX or Bash text into its simple commands, in the order of the text. The grammar is an adapter's: the core has none. */
export type ShellReader = (text: string) => ShellText;
