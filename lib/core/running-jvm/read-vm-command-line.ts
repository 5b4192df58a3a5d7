import { maskWords } from '../secrets/mask-words.ts';

/** The options a JVM met and the program it runs, masked. */
export type VmCommandLine = { readonly options: readonly string[]; readonly program: string | undefined };

/** Where the next option begins in a line that joins them with blanks: an option may hold blanks itself. */
const NEXT_OPTION =
  / (?=-(?:[XD]|-[a-z]|javaagent:|agentlib:|agentpath:|verbose|ea\b|da\b|esa\b|dsa\b|enable|disable|splash:))/;

/**
 * Reads `VM.command_line`. A blank is a new option only before what begins like one: `-XX:OnOutOfMemoryError=kill -9 %p` is one.
 * Source: JDK 17 `src/hotspot/share/runtime/arguments.cpp`, `Arguments::print_on`.
 */
export function readVmCommandLine(text: string): VmCommandLine | undefined {
  if (!/^VM Arguments:$/m.test(text)) return undefined;
  const field = (name: string): string | undefined => new RegExp(`^${name}: (.*)$`, 'm').exec(text)?.[1]?.trim();
  const options = field('jvm_args') ?? '';
  const program = field('java_command');
  return {
    options: maskWords(options.split(NEXT_OPTION).filter((option) => option !== '')),
    program: program === undefined || program === '<unknown>' ? undefined : maskWords(program.split(' ')).join(' '),
  };
}
