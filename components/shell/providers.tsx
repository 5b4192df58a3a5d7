'use client';

import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { NuqsAdapter } from 'nuqs/adapters/next/app';
import { type ReactNode, useState } from 'react';
import { ClockProvider } from '#components/ui/clock.tsx';
import { WhyProvider } from '#components/ui/why.tsx';

/** What every page stands in: the query cache, the URL's state, the clock and the one open card. */
export function Providers({ now, children }: { now: number; children: ReactNode }) {
  const [client] = useState(
    () => new QueryClient({ defaultOptions: { queries: { retry: 1, refetchOnWindowFocus: false } } }),
  );
  return (
    <QueryClientProvider client={client}>
      <NuqsAdapter>
        <ClockProvider now={now}>
          <WhyProvider>{children}</WhyProvider>
        </ClockProvider>
      </NuqsAdapter>
    </QueryClientProvider>
  );
}
