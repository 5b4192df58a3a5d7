/** The answers of one run of jcmd, by the command that gave them; absent when the JVM did not answer that one. */
export type JcmdAnswer = {
  readonly version?: string;
  readonly commandLine?: string;
  readonly flags?: string;
  readonly nativeMemory?: string;
  readonly heap?: string;
};

/** The diagnostic commands of one run, in an order in which each answer begins with words that no other one has. */
export const JCMD_COMMANDS = [
  'VM.version',
  'VM.command_line',
  'VM.flags -all',
  'VM.native_memory summary',
  'GC.heap_info',
] as const;

/** How each answer begins. Source: JDK 17 and 25 `src/hotspot/share/services/diagnosticCommand.cpp` and what the JVMs print. */
const BEGINNINGS: readonly (readonly [keyof JcmdAnswer, RegExp])[] = [
  ['version', /^.* VM version /],
  ['commandLine', /^VM Arguments:$/],
  ['flags', /^\[Global flags\]$/],
  ['nativeMemory', /^Native [Mm]emory [Tt]racking(?::| is not enabled)/],
  [
    'heap',
    /^\s*(?:garbage-first heap|def new generation|DefNew|PSYoungGen|ZHeap|Shenandoah Heap|par new generation)\b/,
  ],
];

/** Parts what jcmd printed: the number of the process, then one answer after another. */
export function partJcmdAnswer(text: string): JcmdAnswer {
  const parts: { -readonly [Key in keyof JcmdAnswer]: string } = {};
  let open: keyof JcmdAnswer | undefined;
  for (const line of text.split('\n')) {
    const begun = BEGINNINGS.find(([part, begins]) => parts[part] === undefined && begins.test(line))?.[0];
    if (begun !== undefined) {
      open = begun;
      parts[begun] = line;
    } else if (open !== undefined) parts[open] += `\n${line}`;
  }
  return parts;
}
