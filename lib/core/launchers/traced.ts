import type { OptionOrigin } from './option.ts';

/** A piece of text with the place where it stands. A piece whose value is not known keeps its spelling and says why. */
export type Span = { readonly text: string; readonly origin: OptionOrigin; readonly unknown?: string };

/** Text put together from several places: what a shell variable holds after `JAVA_OPTS="$JAVA_OPTS -Xmx1g"`. */
export type Traced = readonly Span[];

/** One word of a command line. Its origin is that of its first piece: `-Xmx$(HEAP)` stands where `-Xmx` was written. */
export type OriginWord = { readonly text: string; readonly origin: OptionOrigin; readonly unknown?: string };

export const textOf = (traced: Traced): string => traced.map(({ text }) => text).join('');

/** One word of all pieces, whatever blanks they hold. */
export function asWord(traced: Traced, otherwise: OptionOrigin): OriginWord {
  const unknown = traced.find((span) => span.unknown !== undefined)?.unknown;
  return {
    text: textOf(traced),
    origin: traced.find(({ text }) => text !== '')?.origin ?? otherwise,
    ...(unknown === undefined ? {} : { unknown }),
  };
}

/** Words at blanks, as a shell splits what an unquoted variable gives. */
export function splitAtBlanks(traced: Traced): readonly OriginWord[] {
  const words: OriginWord[] = [];
  let open: Span[] = [];
  const close = () => {
    const [first] = open;
    if (first !== undefined) words.push(asWord(open, first.origin));
    open = [];
  };
  for (const span of traced) {
    if (span.unknown !== undefined) {
      open.push(span);
      continue;
    }
    span.text.split(/(\s+)/).forEach((piece, at) => {
      if (at % 2 === 1) close();
      else if (piece !== '') open.push({ ...span, text: piece });
    });
  }
  close();
  return words;
}

/**
 * Words as the JVM splits `JAVA_TOOL_OPTIONS` and an argument file: at blanks, quotes of either kind group and vanish.
 * Source: JDK 17 `src/hotspot/share/runtime/arguments.cpp`, `Arguments::parse_options_buffer`.
 */
export function splitAsJvm(traced: Traced): readonly OriginWord[] {
  const words: OriginWord[] = [];
  let open: Span[] = [];
  let quote: string | undefined;
  const close = () => {
    const [first] = open;
    if (first !== undefined) words.push(asWord(open, first.origin));
    open = [];
  };
  for (const span of traced) {
    if (span.unknown !== undefined) {
      open.push(span);
      continue;
    }
    for (const character of span.text) {
      if (quote === character) quote = undefined;
      else if (quote === undefined && (character === '"' || character === "'")) quote = character;
      else if (quote === undefined && /\s/.test(character)) close();
      else open.push({ ...span, text: character });
    }
  }
  close();
  return words;
}

/**
 * Words as a start script splits a variable that it evaluates or writes into a file it sources: quotes around the whole value are
 * those of such a file and vanish first.
 */
export function splitAsScript(traced: Traced): readonly OriginWord[] {
  const text = textOf(traced);
  const whole = /^\s*(?<quote>["'])(?<inside>[^"']*)\k<quote>\s*$/.exec(text)?.groups?.['inside'];
  const [only, ...more] = traced;
  return whole === undefined || only === undefined || more.length > 0
    ? splitAsJvm(traced)
    : splitAsJvm([{ ...only, text: whole }]);
}
