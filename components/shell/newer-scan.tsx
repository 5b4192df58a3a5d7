'use client';

import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useRouter } from 'next/navigation';
import { Age } from '#components/ui/age.tsx';
import { Button } from '#components/ui/button.tsx';
import { Notice } from '#components/ui/notice.tsx';
import { useScope } from '#components/ui/scope.tsx';
import { scanQueries } from '#lib/query/scan.ts';
import { type ClusterHead, headsIn } from './cluster-head.ts';

/** Whether it is the same scans, of which some workloads were judged again. */
const isRevised = (newer: string, shown: string): boolean => {
  const ids = (versions: string) => versions.split(',').map((version) => version.split('.')[0]);
  return ids(newer).join() === ids(shown).join();
};

/** Tells that a newer scan is there than the one on the page; nothing moves under the reader until asked. */
export function NewerScan({ clusters }: { clusters: readonly ClusterHead[] }) {
  const router = useRouter();
  const client = useQueryClient();
  const cluster = useScope();
  const shown = headsIn(clusters, cluster)
    .map(({ id }) => id)
    .join();
  const { data } = useQuery(scanQueries.state(cluster));
  const newer = data?.shown;
  if (newer === undefined || shown === '' || newer.id === shown) return null;
  const show = () => {
    router.refresh();
    void client.invalidateQueries({ queryKey: ['fleet'] });
  };
  return (
    <Notice end={<Button onClick={show}>Show</Button>}>
      {isRevised(newer.id, shown) ? (
        <b>Something changed in the cluster since.</b>
      ) : (
        <>
          <b>A newer scan is there</b>, <Age at={newer.takenAt} />.
        </>
      )}{' '}
      <span className="text-ink-soft">The page stays as it is until you ask.</span>
    </Notice>
  );
}
