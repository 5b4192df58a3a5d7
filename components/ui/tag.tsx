import type { ReactNode } from 'react';

/** A small framed word: what a thing belongs to. */
export const Tag = ({ children }: { children: ReactNode }) => (
  <span className="inline-flex items-center gap-1 rounded-[3px] border border-line px-1.5 text-xs text-ink-soft whitespace-nowrap">
    {children}
  </span>
);

/** A key of the keyboard. */
export const Kbd = ({ children }: { children: ReactNode }) => (
  <kbd className="rounded-[3px] border border-b-2 border-line bg-surface px-1 text-2xs leading-4 text-ink-soft">
    {children}
  </kbd>
);
