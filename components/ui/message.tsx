import type { ReactNode } from 'react';
import { Icon, type IconName } from './icon.tsx';

/** A state that fills a place: what is so, why, and what mends it. */
export function Message({
  icon,
  title,
  children,
  code,
  actions,
  level = 2,
}: {
  icon: IconName;
  title: string;
  children?: ReactNode;
  code?: string;
  actions?: ReactNode;
  level?: 1 | 2 | 3;
}) {
  const Heading = `h${level}` as const;
  return (
    <div className="grid grid-cols-[1.25rem_minmax(0,1fr)] gap-3 rounded-panel border border-line bg-surface p-4">
      <Icon name={icon} className="mt-px size-5 text-ink-soft" />
      <div className="grid gap-2">
        <Heading className="text-md font-title">{title}</Heading>
        {children === undefined ? null : <div className="max-w-prose text-ink-soft">{children}</div>}
        {code === undefined ? null : (
          <pre className="overflow-auto rounded-control border border-line bg-sunken px-2 py-1.5">{code}</pre>
        )}
        {actions === undefined ? null : <div className="mt-1 flex flex-wrap gap-2">{actions}</div>}
      </div>
    </div>
  );
}
