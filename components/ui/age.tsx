'use client';

import { useNow } from './clock.tsx';
import { formatAge, formatMoment } from './format-age.ts';

/** How old a fact is; the exact moment on hover. */
export function Age({ at }: { at: number }) {
  const now = useNow();
  return (
    <time dateTime={new Date(at).toISOString()} title={formatMoment(at)}>
      {formatAge(at, now)}
    </time>
  );
}
