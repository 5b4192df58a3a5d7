import type { ReactNode } from 'react';

/** The first thing of a page: what is so, in a sentence; then what to do; then the things that can be done. */
export function PageHead({ title, children, actions }: { title: string; children?: ReactNode; actions?: ReactNode }) {
  return (
    <div className="flex flex-wrap items-start justify-between gap-4">
      <div className="min-w-0 flex-1 basis-120 max-sm:basis-full">
        <h1 className="text-lg font-title tracking-tight text-balance max-sm:text-[1.1875rem] max-sm:leading-6">
          {title}
        </h1>
        {children === undefined ? null : <div className="mt-0.5 text-ink-soft">{children}</div>}
      </div>
      {actions === undefined ? null : (
        <div data-print="no" className="flex flex-wrap gap-2 max-sm:w-full max-sm:[&>*]:flex-1">
          {actions}
        </div>
      )}
    </div>
  );
}
