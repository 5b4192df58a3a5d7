'use client';

import { Banner } from '#components/ui/banner.tsx';
import { ScopedLink, useScope } from '#components/ui/scope.tsx';
import type { ClusterHead } from './cluster-head.ts';

/** Clusters of which there is nothing to show: the others are shown, and these are named with what mends them. */
export function ClusterTroubles({ clusters }: { clusters: readonly ClusterHead[] }) {
  const here = useScope();
  if (here !== undefined) return null;
  return clusters.map(({ name, scan, trouble }) =>
    scan !== undefined || name === undefined ? null : (
      <Banner key={name} tone="warning">
        <b>
          Nothing of <span className="id">{name}</span> is shown
          {trouble === undefined ? ': it is being read for the first time.' : `: ${trouble.title}.`}
        </b>{' '}
        {trouble === undefined ? null : (
          <span className="text-ink-soft">
            {trouble.detail}. {trouble.remedy}.{' '}
            <ScopedLink href="/sources" to={name}>
              Its sources
            </ScopedLink>
          </span>
        )}
      </Banner>
    ),
  );
}
