import type { Metadata } from 'next';
import { FormatsPanel } from '#components/reports/formats-panel.tsx';
import { HistoryPanel } from '#components/reports/history-panel.tsx';
import { FirstScan } from '#components/shell/first-scan.tsx';
import { PageHead } from '#components/ui/page-head.tsx';
import { FORMATS } from '#lib/core/reports/formats.ts';
import { keptBytes } from '#lib/runtime/kept-scans.ts';
import { scanHistory } from '#lib/runtime/scans.ts';
import { type Asked, clusterOfPage, jvmsOf, lastScan } from '../scan.ts';

export const metadata: Metadata = { title: 'Reports' };

/** What can be taken away as a file, of the shown scan and of those that are kept. */
export default async function ReportsPage({ searchParams }: { searchParams: Promise<Asked> }) {
  const cluster = await clusterOfPage('/reports', await searchParams);
  const scan = await lastScan(cluster);
  if (scan === undefined) return <FirstScan />;
  const kept = await scanHistory();
  return (
    <>
      <PageHead title={`${FORMATS.length} formats, ${kept.length} kept ${kept.length === 1 ? 'scan' : 'scans'}.`}>
        A part of the fleet is taken from the Fleet page: what is filtered there is what its file holds. Programs ask
        the <a href="/api-reference">API</a>.
      </PageHead>
      <FormatsPanel containers={jvmsOf(scan).length} cluster={cluster} />
      <HistoryPanel scans={kept} bytes={await keptBytes()} />
    </>
  );
}
