import { Fragment } from 'react';

/** A sentence in which text between back-ticks is set for pasting, and in which an option is not torn at its hyphens. */
export const Prose = ({ text }: { text: string }) =>
  parts(text, /`/).map(({ at, part }, i) =>
    i % 2 === 1 ? <Code key={at}>{part}</Code> : <Fragment key={at}>{wholeOptions(part)}</Fragment>,
  );

type Part = { readonly at: number; readonly part: string };

/** The parts of a text with the place where each begins. */
function parts(text: string, between: RegExp): readonly Part[] {
  let at = 0;
  return text.split(between).map((part) => {
    const begins = at;
    at += part.length + 1;
    return { at: begins, part };
  });
}

/** An option of a JVM, with its value, up to what ends it in a sentence. */
const OPTION = /(-X[^\s,;)]*)/;

const wholeOptions = (text: string) =>
  parts(text, OPTION).map(({ at, part }, i) =>
    i % 2 === 1 ? (
      <span key={at} className="inline-block max-w-full break-words">
        {part}
      </span>
    ) : (
      part
    ),
  );

const Code = ({ children }: { children: string }) => (
  <code className="inline-block max-w-full rounded-[3px] border border-line bg-sunken px-1 leading-4 break-words">
    {children}
  </code>
);
