'use client';

import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useRouter } from 'next/navigation';
import { Age } from '#components/ui/age.tsx';
import { Button } from '#components/ui/button.tsx';
import { Notice } from '#components/ui/notice.tsx';
import { scanQueries } from '#lib/query/scan.ts';

/** Tells that a newer scan is there than the one on the page; nothing moves under the reader until asked. */
export function NewerScan({ shown }: { shown: string }) {
  const router = useRouter();
  const client = useQueryClient();
  const { data } = useQuery(scanQueries.state());
  const newer = data?.shown;
  if (newer === undefined || newer.id === shown) return null;
  const show = () => {
    router.refresh();
    void client.invalidateQueries({ queryKey: ['fleet'] });
  };
  return (
    <Notice end={<Button onClick={show}>Show</Button>}>
      <b>A newer scan is there</b>, <Age at={newer.takenAt} />.{' '}
      <span className="text-ink-soft">The page stays as it is until you ask.</span>
    </Notice>
  );
}
