'use client';

import { useQuery } from '@tanstack/react-query';
import { Age } from '#components/ui/age.tsx';
import { Banner } from '#components/ui/banner.tsx';
import { useNow } from '#components/ui/clock.tsx';
import { useScope } from '#components/ui/scope.tsx';
import { scanQueries } from '#lib/query/scan.ts';
import { type ClusterHead, headsIn } from './cluster-head.ts';

/** Tells that the facts are older than they should be, and why the newest scan gave none. */
export function StaleScan({ clusters }: { clusters: readonly ClusterHead[] }) {
  const now = useNow();
  const scope = useScope();
  const { data } = useQuery(scanQueries.state(scope));
  const old = headsIn(clusters, scope).filter(
    ({ takenAt, staleAfter }) => staleAfter !== undefined && now - takenAt >= staleAfter,
  );
  const [oldest] = old.toSorted((a, b) => a.takenAt - b.takenAt);
  if (oldest === undefined) return null;
  return (
    <Banner tone="stale">
      <b>
        The facts{clusters.length > 1 ? ` of ${old.map(({ cluster }) => cluster).join(', ')}` : ''} are old: read{' '}
        <Age at={oldest.takenAt} />.
      </b>{' '}
      <span className="text-ink-soft">
        {data?.error === undefined
          ? 'No newer scan has finished.'
          : `${data.error.title}: ${data.error.detail}. ${data.error.remedy}`}
      </span>
    </Banner>
  );
}
