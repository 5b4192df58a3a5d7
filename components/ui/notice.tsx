import type { ReactNode } from 'react';
import { Icon } from './icon.tsx';

/**
 * News about a page that is being read: it floats at the foot of the window, so that nothing moves under the reader. The region is
 * there before its first notice, so that screen readers tell what comes into it.
 */
export const Notices = ({ children }: { children: ReactNode }) => (
  <div
    role="status"
    data-print="no"
    className="pointer-events-none fixed inset-x-3 bottom-3 z-20 grid justify-items-end gap-2 sm:inset-x-6 sm:bottom-6 xl:inset-x-10"
  >
    {children}
  </div>
);

/** One notice: what is new, and on the right what can be done about it. */
export const Notice = ({ end, children }: { end?: ReactNode; children: ReactNode }) => (
  <div className="pointer-events-auto flex max-w-xl flex-wrap items-center gap-x-3 gap-y-2 rounded-panel border border-l-[3px] border-line border-l-action bg-raised px-3.5 py-2.5 shadow-raised max-sm:w-full">
    <Icon name="up" className="text-action" />
    <div className="min-w-0 flex-1 basis-48">{children}</div>
    {end}
  </div>
);
