import { type ReactNode, useId } from 'react';

/** A titled part of a page. `note` says in a few words what the figures are: unit, span, count. */
export function Panel({
  title,
  note,
  end,
  id,
  className = '',
  children,
}: {
  title: string;
  note?: ReactNode;
  end?: ReactNode;
  id?: string;
  className?: string;
  children: ReactNode;
}) {
  const headingId = useId();
  return (
    <section
      id={id}
      aria-labelledby={headingId}
      className={`min-w-0 scroll-mt-24 rounded-panel border border-line bg-surface ${className}`}
    >
      <header className="flex flex-wrap items-center gap-x-3 gap-y-1 px-4 pt-3 pb-2 max-sm:px-3">
        <h2 id={headingId} className="text-md font-title tracking-tight">
          {title}
        </h2>
        {note === undefined ? null : <span className="text-xs text-ink-soft">{note}</span>}
        {end === undefined ? null : <div className="ml-auto flex items-center gap-1.5">{end}</div>}
      </header>
      <div className="px-4 pb-4 max-sm:px-3 max-sm:pb-3">{children}</div>
    </section>
  );
}
