import { JCMD_COMMANDS } from './jcmd-answer.ts';

/** Variables that every JVM of the container takes for its own, jcmd's too: heap, agents and ports of the application. */
export const APPLICATION_VARIABLES = ['JAVA_TOOL_OPTIONS', 'JDK_JAVA_OPTIONS', '_JAVA_OPTIONS'] as const;

/** The tool's own JVM: a heap that suffices for text, one cheap collector and compiler, and no file of performance data left behind. */
const SMALL = [
  '-Xmx16m',
  '-Xms4m',
  '-XX:+UseSerialGC',
  '-XX:TieredStopAtLevel=1',
  '-XX:-UsePerfData',
  '-Dsun.tools.attach.attachTimeout=5000',
] as const;

/** How jcmd is started: the program, or the module that it is made of, which a JRE has as well. */
export type ToolForm = 'program' | 'module';

/** Seconds after which the container ends a command that was not answered, where it has `timeout`. */
const TOOL_SECONDS = 15;

/** What the container offers: found out by the first commands. */
export type Offers = {
  /** `env`, to take the application's variables away; without it they must be known to be absent. */
  readonly env: boolean;
  /** `timeout`, which ends a command that Headroom no longer waits for. */
  readonly timeout: boolean;
};

/** The folder that `java` was started from, with its slash; empty when the search path found it. */
const folderOf = (command: readonly string[]): string =>
  /^(?<folder>.*\/)java$/.exec(command[0] ?? '')?.groups?.['folder'] ?? '';

/** A command that ends by itself where the container can see to it. */
export const withTimeLimit = (words: readonly string[], { timeout }: Pick<Offers, 'timeout'>): readonly string[] =>
  timeout ? ['timeout', '-s', 'KILL', String(TOOL_SECONDS), ...words] : words;

/** The words that start jcmd beside a JVM which was started by `command`. */
export function toolWords(
  form: ToolForm,
  command: readonly string[],
  offers: Offers,
  what: readonly string[],
): readonly string[] {
  const folder = folderOf(command);
  const start =
    form === 'program'
      ? [`${folder}jcmd`, ...SMALL.map((option) => `-J${option}`)]
      : [`${folder}java`, ...SMALL, '-m', 'jdk.jcmd/sun.tools.jcmd.JCmd'];
  const away = offers.env ? ['env', ...APPLICATION_VARIABLES.flatMap((name) => ['-u', name])] : [];
  return withTimeLimit([...away, ...start, ...what], offers);
}

/** What jcmd asks one JVM, in one run: each line is a command. */
export const questionsFor = (pid: number | 'PID'): readonly string[] => [String(pid), JCMD_COMMANDS.join('\n')];
