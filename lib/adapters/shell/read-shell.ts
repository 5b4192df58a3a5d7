import { parse } from 'unbash';
import type { ShellText } from '#lib/core/launchers/shell.ts';
import { commandsOf } from './commands-of.ts';

/** The longest script that is read: a container's start command is no program of its own. */
const LONGEST = 1_000_000;

/** Reads a shell text with the grammar of GNU Bash 5.3, which holds POSIX `sh`. Never throws: what is broken becomes an error. */
export function readShell(text: string): ShellText {
  if (text.length > LONGEST)
    return { commands: [], errors: [`a script of ${text.length} characters is longer than ${LONGEST}`] };
  const script = parse(text);
  return { commands: commandsOf(script), errors: (script.errors ?? []).map(({ message }) => message) };
}
