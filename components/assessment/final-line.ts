import type { Assessment } from '#lib/core/assess/assessment.ts';
import type { Instant } from '#lib/core/instant.ts';
import type { JvmOption } from '#lib/core/launchers/option.ts';

/** The options that reach the JVM, in its order, as one line; `at` when the JVM itself told them. */
export type FinalLine = { readonly words: readonly string[]; readonly at: Instant | undefined };

/** What it runs is not among its options: it stands in its place. */
const PROGRAM = '…';

const shown = ({ text, state, origin }: JvmOption): string =>
  state === 'unknown' ? `‹${text.replace(/^\$\((.*)\)$/, '$1')} from ${origin}›` : text;

/** The command line as the JVM sees it: told by the running one as long as that holds, else put together from what is known to reach it. */
export function finalLine(options: readonly JvmOption[], asked: Assessment['asked']): FinalLine {
  const jvm = asked?.holds.ok ? asked.jvm : undefined;
  if (asked !== undefined && jvm?.options.state === 'known') {
    const program = jvm.program.state === 'known' ? jvm.program.value : PROGRAM;
    return { words: ['java', ...jvm.options.value, program], at: asked.reading.at };
  }
  const reaching = options.filter(({ readBy }) => readBy !== 'none');
  return { words: ['java', ...reaching.map(shown), PROGRAM], at: undefined };
}
