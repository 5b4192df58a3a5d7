import { err, ok, type Result } from '../result.ts';
import type { OptionRelease } from './option-release.ts';
import { tokenizeArgumentFile } from './tokenize-argument-file.ts';
import { tokenizeVariable } from './tokenize-variable.ts';
import type { Door, Refusal, Word } from './word.ts';

/** What the `java` launcher hands to the VM, and what stops it once the VM is up. */
export type Launch = {
  readonly words: readonly Word[];
  /** A word without a dash: taken for the main class, what follows it belongs to the program. */
  readonly mainClass?: string;
};

export type LaunchInput = {
  readonly argv: readonly string[];
  /** JDK_JAVA_OPTIONS. */
  readonly variable: string | undefined;
  readonly files: Readonly<Record<string, string>>;
  readonly release: OptionRelease;
};

const VARIABLE = 'JDK_JAVA_OPTIONS';

/** Options whose value is the next word, with what the launcher says when it is missing. Source: libjli java.c. */
const TAKES_VALUE: Readonly<Record<string, string | undefined>> = {
  '-jar': undefined,
  '-cp': 'class path',
  '-classpath': 'class path',
  '--class-path': 'class path',
  '-p': 'module path',
  '--module-path': 'module path',
  '--upgrade-module-path': 'module path',
  '-m': 'module name',
  '--module': 'module name',
  '-d': 'module name',
  '--describe-module': 'module name',
  '--add-modules': undefined,
  '--limit-modules': undefined,
  '--add-exports': undefined,
  '--add-opens': undefined,
  '--add-reads': undefined,
  '--patch-module': undefined,
  '--enable-native-access': undefined,
  '--illegal-native-access': undefined,
  '--sun-misc-unsafe-memory-access': undefined,
  '--source': 'source version',
};

/** Options that end the options, which JDK_JAVA_OPTIONS may not hold. Source: libjli args.c `isTerminalOpt`; measured on 17. */
const TERMINAL: readonly string[] = [
  '-jar',
  '-m',
  '--module',
  '--dry-run',
  '-h',
  '-?',
  '-help',
  '--help',
  '-X',
  '--help-extra',
  '-version',
  '--version',
  '-fullversion',
  '--full-version',
];

const isTerminal = (option: string): boolean => TERMINAL.includes(option) || option.startsWith('--module=');

/** Options after whose value the program's own arguments begin. */
const ENDS_OPTIONS: readonly string[] = ['-jar', '-m', '--module'];

/** Options that make the launcher print and read no further. */
const ENDS = /^(?:-(?:version|fullversion|help|h|\?|X)|--(?:version|full-version|help|help-extra))$/;

/** The launcher's own: read there and never shown to the VM. Source: libjli java.c `ParseArguments`. */
const OWN =
  /^(?:-(?:showversion|Xdiag|cs|checksource|noasyncgc|noasync|j|client|server)|--(?:show-version|dry-run|list-modules|validate-modules|show-module-resolution)|-splash:.*|-XshowSettings.*|-Xinternalversion)$/;

/** Old spellings that the launcher rewrites. */
const RENAMED: readonly (readonly [RegExp, string])[] = [
  [/^-(ss|oss|ms|mx)/i, '-X$1'],
  [/^-verbosegc$/, '-verbose:gc'],
  [/^-debug$/, '-Xdebug'],
  [/^-noclassgc$/, '-Xnoclassgc'],
  [/^-verify$/, '-Xverify:all'],
  [/^-verifyremote$/, '-Xverify:remote'],
  [/^-noverify$/, '-Xverify:none'],
];

type Reading = {
  readonly words: Word[];
  /** The option before wants this word as its value. */
  wantsValue: boolean;
  expandsFiles: boolean;
  /** The main class or a jar was named: all that follows is the program's. */
  ended: boolean;
};

/** Keeps one word and notes what it means for those that follow. Source: libjli args.c `checkArg`. */
function keep(reading: Reading, word: Word): void {
  const { text } = word;
  reading.words.push(word);
  if (reading.ended) return;
  if (text.startsWith('-')) {
    reading.wantsValue = text in TAKES_VALUE && !ENDS_OPTIONS.includes(text);
    if (text === '--disable-@files') reading.expandsFiles = false;
    if (text.startsWith('--module=')) reading.ended = true;
  } else {
    if (!reading.wantsValue) reading.ended = true;
    reading.wantsValue = false;
  }
}

/** Keeps a word, or the words of the file that it names. */
function expand(reading: Reading, text: string, door: Door, files: LaunchInput['files']): Refusal | undefined {
  const isFile = text.startsWith('@') && text.length > 1 && reading.expandsFiles && !reading.ended;
  if (!isFile || text.startsWith('@@')) {
    keep(reading, { text: isFile ? text.slice(1) : text, door, origin: 'command line' });
    return undefined;
  }
  const name = text.slice(1);
  const content = files[name];
  if (content === undefined) return { message: `Error: could not open \`${name}'` };
  for (const word of tokenizeArgumentFile(content)) {
    if (door === VARIABLE && isTerminal(word))
      return { message: `Error: Option ${word} in @${name} is not allowed in environment variable ${VARIABLE}` };
    keep(reading, { text: word, door: 'argument file', file: name, origin: 'command line' });
  }
  return undefined;
}

/** Reads JDK_JAVA_OPTIONS, which may hold options only. */
function expandVariable(reading: Reading, text: string, files: LaunchInput['files']): Refusal | undefined {
  const words = tokenizeVariable(text, `environment variable ${VARIABLE}`);
  if (!words.ok) return { message: `Error: ${words.error}` };
  for (const word of words.value) {
    if (isTerminal(word))
      return { message: `Error: Option ${word} is not allowed in environment variable ${VARIABLE}` };
    const refusal = expand(reading, word, VARIABLE, files);
    if (refusal) return refusal;
    if (reading.ended) return { message: `Error: Cannot specify main class in environment variable ${VARIABLE}` };
  }
  return undefined;
}

/** Expands JDK_JAVA_OPTIONS and `@files`, drops what is the launcher's own, and finds where the options end. */
export function launch({ argv, variable, files, release }: LaunchInput): Result<Launch, Refusal> {
  const readsFiles = release.reads.argumentFiles;
  const reading: Reading = { words: [], wantsValue: false, expandsFiles: readsFiles, ended: false };
  if (variable !== undefined && readsFiles) {
    const refusal = expandVariable(reading, variable, files);
    if (refusal) return err(refusal);
  }
  for (const argument of argv) {
    const refusal = expand(reading, argument, 'command line', files);
    if (refusal) return err(refusal);
  }
  return choose(reading.words, release);
}

/** Parts the VM's options from the launcher's own. */
function choose(words: readonly Word[], release: OptionRelease): Result<Launch, Refusal> {
  const chosen: Word[] = [];
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index];
    if (word === undefined) break;
    const { text } = word;
    if (!text.startsWith('-')) return ok({ words: chosen, mainClass: text });
    if (text in TAKES_VALUE) {
      const value = words[index + 1];
      const wants = TAKES_VALUE[text];
      if (value === undefined && wants !== undefined)
        return err({ message: `Error: ${text} requires ${wants} specification`, word });
      if (ENDS_OPTIONS.includes(text)) break;
      index += 1;
    } else if (ENDS.test(text)) break;
    else if (!OWN.test(text) && (release.reads.argumentFiles || text !== '-d64')) chosen.push(renamed(word, release));
  }
  return ok({ words: chosen });
}

function renamed(word: Word, { reads }: OptionRelease): Word {
  if (reads.noVerifyNone && word.text === '-noverify') return word;
  for (const [old, modern] of RENAMED)
    if (old.test(word.text)) return { ...word, text: word.text.replace(old, modern) };
  return word;
}
