import { CGROUP_FILES } from './read-cgroup-memory.ts';
import { questionsFor, toolWords, withTimeLimit } from './tool-words.ts';

/** A command that will run in a container, word for word; `PID` stands for the number of each JVM that is found. */
export type PlannedCommand = { readonly does: string; readonly words: readonly string[]; readonly otherwise?: string };

/** What of a process is read: neither its environment nor its memory. */
export const processFiles = (pid: number | 'PID' | 'self'): readonly string[] => [
  `/proc/${pid}/status`,
  `/proc/${pid}/cgroup`,
];

const ALL = { env: true, timeout: true } as const;

/** Everything that will run in a container, in its order, to be shown before anybody says yes. */
export const PLANNED_COMMANDS: readonly PlannedCommand[] = [
  {
    does: 'reads how much memory the container holds; within 64 MiB of its limit nothing else runs',
    words: withTimeLimit(['cat', ...CGROUP_FILES], ALL),
    otherwise: 'without timeout the same alone; without cat the cluster’s metrics must tell it',
  },
  {
    does: 'lists the processes',
    words: withTimeLimit(['ls', '/proc'], ALL),
    otherwise: 'without ls only process 1 is looked at',
  },
  {
    does: 'tells which are JVMs, whose they are, and whether they can be asked without harm',
    words: withTimeLimit(['cat', ...processFiles('self'), ...processFiles('PID')], ALL),
  },
  { does: 'reads the words that each JVM was started with', words: withTimeLimit(['cat', '/proc/PID/cmdline'], ALL) },
  {
    does: 'asks each JVM, one after the other, by a small JVM that takes none of the application’s options',
    words: toolWords('program', [], ALL, questionsFor('PID')),
    otherwise: 'without jcmd the module that it is made of: java … -m jdk.jcmd/sun.tools.jcmd.JCmd',
  },
];

/** A command as a person could paste it into a shell. */
export const inShell = (words: readonly string[]): string => words.map(quoted).join(' ');

function quoted(word: string): string {
  if (/^[\w@%+=:,./-]+$/.test(word)) return word;
  return word.includes('\n') ? `$'${word.replaceAll('\n', '\\n')}'` : `'${word.replaceAll("'", "'\\''")}'`;
}
