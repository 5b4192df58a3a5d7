'use client';

import { useQuery } from '@tanstack/react-query';
import { Age } from '#components/ui/age.tsx';
import { Banner } from '#components/ui/banner.tsx';
import { useNow } from '#components/ui/clock.tsx';
import { scanQueries } from '#lib/query/scan.ts';

/** Tells that the facts are older than they should be, and why the newest scan gave none. */
export function StaleScan({ takenAt, staleAfter }: { takenAt: number; staleAfter: number }) {
  const now = useNow();
  const { data } = useQuery(scanQueries.state());
  if (now - takenAt < staleAfter) return null;
  return (
    <Banner tone="stale">
      <b>
        The facts are old: read <Age at={takenAt} />.
      </b>{' '}
      <span className="text-ink-soft">
        {data?.error === undefined
          ? 'No newer scan has finished.'
          : `${data.error.title}: ${data.error.detail}. ${data.error.remedy}`}
      </span>
    </Banner>
  );
}
