import type { ReactNode } from 'react';

/** One state of one component, with when it is shown. */
export const Example = ({ title, when, children }: { title: string; when?: string; children: ReactNode }) => (
  <section className="grid min-w-0 content-start gap-2">
    <h2 className="text-md font-title">
      {title} <span className="text-xs font-text text-ink-soft">{when}</span>
    </h2>
    {children}
  </section>
);

/** Examples beside each other. */
export const Examples = ({ wide = false, children }: { wide?: boolean; children: ReactNode }) => (
  <div
    className={`grid gap-6 ${wide ? 'grid-cols-[minmax(0,1fr)]' : 'grid-cols-3 max-lg:grid-cols-2 max-sm:grid-cols-[minmax(0,1fr)]'}`}
  >
    {children}
  </div>
);
