'use client';

import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useRouter } from 'next/navigation';
import { useEffect, useRef } from 'react';
import { Button } from '#components/ui/button.tsx';
import { useScope } from '#components/ui/scope.tsx';
import type { ScanState } from '#lib/http/contract/scan.ts';
import { scanQueries } from '#lib/query/scan.ts';

/** Starts a scan, shows what it does, ends it; when it is done the page shows it, for a hand asked for it. */
export function ScanControl() {
  const router = useRouter();
  const client = useQueryClient();
  const cluster = useScope();
  const { data } = useQuery(scanQueries.state(cluster));
  const asked = useRef(false);
  const keep = { onSuccess: (state: ScanState) => client.setQueryData(scanQueries.state(cluster).queryKey, state) };
  const start = useMutation({ ...scanQueries.start(cluster), ...keep });
  const cancel = useMutation({ ...scanQueries.cancel(cluster), ...keep });
  const running = data?.state === 'running';
  useEffect(() => {
    if (running || !asked.current || data === undefined) return;
    asked.current = false;
    if (data.state !== 'done') return;
    router.refresh();
    void client.invalidateQueries({ queryKey: ['fleet'] });
  }, [running, data, router, client]);
  if (running)
    return (
      <span className="flex items-center gap-2">
        <span role="status" className="max-w-72 truncate text-xs text-ink-soft">
          {data.lines.at(-1)?.says ?? 'Scanning'}
        </span>
        <Button onClick={() => cancel.mutate()}>Cancel</Button>
      </span>
    );
  const begin = () => {
    asked.current = true;
    start.mutate();
  };
  return (
    <span className="flex items-center gap-2">
      {data?.state === 'failed' ? (
        <span role="status" className="text-xs text-critical" title={data.error?.detail}>
          {data.error?.title ?? 'The last scan failed'}
        </span>
      ) : null}
      <Button onClick={begin} disabled={start.isPending}>
        Scan now
      </Button>
    </span>
  );
}
