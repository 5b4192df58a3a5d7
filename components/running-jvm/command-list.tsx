import type { ReactNode } from 'react';

/** Commands word for word, each with what it is for or how it ended. */
export const CommandList = ({
  rows,
}: {
  rows: readonly { says: ReactNode; command: string; otherwise?: string | undefined }[];
}) => (
  <ol className="grid list-decimal gap-2 pl-5">
    {rows.map(({ says, command, otherwise }) => (
      <li key={command}>
        <span className="text-ink-soft">{says}</span>
        <code className="mt-0.5 block rounded-control border border-line bg-sunken px-2 py-1 text-xs break-all">
          {command}
        </code>
        {otherwise === undefined ? null : <span className="text-xs text-ink-faint">{otherwise}</span>}
      </li>
    ))}
  </ol>
);
