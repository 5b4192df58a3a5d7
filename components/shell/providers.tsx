'use client';

import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { NuqsAdapter } from 'nuqs/adapters/next/app';
import { type ReactNode, useState } from 'react';
import { ChangedProvider } from '#components/ui/changed.tsx';
import { ClockProvider } from '#components/ui/clock.tsx';
import { ScopeProvider } from '#components/ui/scope.tsx';
import { WhyProvider } from '#components/ui/why.tsx';
import { Live } from './live.tsx';

/** What every page stands in: the query cache, the URL's state, the clock, what changed and the one open card. */
export function Providers({
  now,
  since,
  clusters,
  children,
}: {
  now: number;
  /** The version of all changes that the page was made at. */
  since: string;
  /** The names of the clusters where there are several. */
  clusters: readonly string[];
  children: ReactNode;
}) {
  const [client] = useState(
    () => new QueryClient({ defaultOptions: { queries: { retry: 1, refetchOnWindowFocus: false } } }),
  );
  return (
    <QueryClientProvider client={client}>
      <NuqsAdapter>
        <ClockProvider now={now}>
          <ChangedProvider>
            <Live since={since} />
            <ScopeProvider param="cluster" names={clusters}>
              <WhyProvider>{children}</WhyProvider>
            </ScopeProvider>
          </ChangedProvider>
        </ClockProvider>
      </NuqsAdapter>
    </QueryClientProvider>
  );
}
