/** A sentence in which text between back-ticks is set for pasting. */
export const Prose = ({ text }: { text: string }) =>
  parts(text).map(({ at, isCode, part }) => (isCode ? <Code key={at}>{part}</Code> : part));

/** The parts of a sentence with the place where each begins. */
function parts(text: string): readonly { readonly at: number; readonly isCode: boolean; readonly part: string }[] {
  let at = 0;
  return text.split('`').map((part, i) => {
    const begins = at;
    at += part.length + 1;
    return { at: begins, isCode: i % 2 === 1, part };
  });
}

const Code = ({ children }: { children: string }) => (
  <code className="inline-block max-w-full rounded-[3px] border border-line bg-sunken px-1 leading-4 break-words">
    {children}
  </code>
);
