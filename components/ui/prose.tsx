import { Fragment } from 'react';

/** A sentence in which text between back-ticks is set for pasting. */
export function Prose({ text }: { text: string }) {
  return text.split('`').map((part, i) =>
    i % 2 === 0 ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one sentence never move.
      <Fragment key={i}>{part}</Fragment>
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one sentence never move.
      <code key={i} className="rounded-[3px] border border-line bg-sunken px-1 py-px break-words">
        {part}
      </code>
    ),
  );
}
