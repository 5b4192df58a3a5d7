'use client';

import { useRouter } from 'next/navigation';
import { useEffect, useRef } from 'react';
import { useScopedHref } from '#components/ui/scope.tsx';
import { isElsewhere } from '#components/ui/use-keys.ts';
import { PAGES } from './pages.ts';

/** How long `G` waits for its letter. */
const WAITS_MS = 1500;

/** `G` and a letter goes to a page. It is heard before all other keys, for the letter alone may mean something else on the page. */
export function useGoKeys(): void {
  const router = useRouter();
  const scoped = useScopedHref();
  const askedAt = useRef(Number.NEGATIVE_INFINITY);
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (isElsewhere(event)) return;
      const page = PAGES.find(({ key }) => key === event.key);
      const isAnswer = event.timeStamp - askedAt.current < WAITS_MS;
      askedAt.current = event.key === 'g' ? event.timeStamp : Number.NEGATIVE_INFINITY;
      if (!isAnswer || page === undefined) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      router.push(scoped(page.href));
    };
    addEventListener('keydown', listen, { capture: true });
    return () => removeEventListener('keydown', listen, { capture: true });
  }, [router, scoped]);
}
