'use client';

import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useRouter } from 'next/navigation';
import { useEffect } from 'react';
import { Button } from '#components/ui/button.tsx';
import { Message } from '#components/ui/message.tsx';
import { useScope } from '#components/ui/scope.tsx';
import { SkeletonRows } from '#components/ui/skeleton.tsx';
import { scanQueries } from '#lib/query/scan.ts';
import { ScanLines } from './scan-lines.tsx';

/** What stands on every page until there is a scan: what it is doing, or why it failed and what mends that. */
export function FirstScan() {
  const router = useRouter();
  const client = useQueryClient();
  const cluster = useScope();
  const { data } = useQuery(scanQueries.state(cluster));
  const start = useMutation({
    ...scanQueries.start(cluster),
    onSuccess: (state) => client.setQueryData(scanQueries.state(cluster).queryKey, state),
  });
  const shown = data?.shown?.id;
  useEffect(() => {
    if (shown !== undefined) router.refresh();
  }, [shown, router]);
  if (data?.error !== undefined)
    return (
      <Message
        level={1}
        icon="octagon"
        title={data.error.title}
        code={data.error.detail}
        actions={
          <Button look="primary" onClick={() => start.mutate()}>
            Scan again
          </Button>
        }
      >
        {data.error.remedy}
      </Message>
    );
  if (data?.state === 'failed' || data?.state === 'cancelled')
    return (
      <Message
        level={1}
        icon="octagon"
        title={data.state === 'failed' ? 'The scan ended by a bug of Headroom' : 'The scan was cancelled'}
        actions={
          <Button look="primary" onClick={() => start.mutate()}>
            Scan again
          </Button>
        }
      >
        {data.state === 'failed'
          ? 'The log of the process holds the whole of it.'
          : 'Nothing was read before it ended.'}
      </Message>
    );
  return (
    <>
      <Message level={1} icon="info" title={`Reading ${data?.source || 'the cluster'} for the first time`}>
        <ScanLines lines={data?.lines ?? []} />
      </Message>
      <SkeletonRows rows={8} />
    </>
  );
}
