'use client';

import { useEffect, useState } from 'react';

/** A part of the page: its anchor and its name. */
export type Section = readonly [id: string, name: string];

/** Links to the parts of the page, each with an address of its own; they stay in sight, and the part that is being read is marked. */
export function SectionLinks({ sections }: { sections: readonly Section[] }) {
  const [current, setCurrent] = useState<string>();
  useEffect(() => {
    const seen = new Map<string, boolean>();
    const watch = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries) seen.set(target.id, isIntersecting);
        setCurrent(sections.find(([id]) => seen.get(id))?.[0]);
      },
      { rootMargin: '-96px 0px -40% 0px' },
    );
    for (const [id] of sections) {
      const part = document.getElementById(id);
      if (part) watch.observe(part);
    }
    return () => watch.disconnect();
  }, [sections]);
  return (
    <nav
      aria-label="Parts of this page"
      data-print="no"
      className="sticky top-bar-top z-10 -mx-6 flex gap-x-4 overflow-x-auto border-b border-line bg-page px-6 py-2 whitespace-nowrap max-sm:-mx-3 max-sm:px-3 xl:-mx-10 xl:px-10"
    >
      {sections.map(([id, name]) => (
        <a
          key={id}
          href={`#${id}`}
          aria-current={current === id ? 'true' : undefined}
          className="text-ink-soft no-underline hover:text-ink hover:underline aria-current:font-strong aria-current:text-ink"
        >
          {name}
        </a>
      ))}
    </nav>
  );
}
