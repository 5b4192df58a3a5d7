import type { Metadata } from 'next';
import { FirstScan } from '#components/shell/first-scan.tsx';
import { ScanControl } from '#components/shell/scan-control.tsx';
import { countKnown } from '#components/sources/count-known.ts';
import { CoveragePanel } from '#components/sources/coverage-panel.tsx';
import { GapsPanel } from '#components/sources/gaps-panel.tsx';
import { QuestionsPanel } from '#components/sources/questions-panel.tsx';
import { SourcesPanel } from '#components/sources/sources-panel.tsx';
import { PageHead } from '#components/ui/page-head.tsx';
import { type Asked, clusterOfPage, jvmsOf, lastScan } from '../scan.ts';

export const metadata: Metadata = { title: 'Sources' };

/** What is connected, what is missing and why, and how much of the fleet is known. */
export default async function SourcesPage({ searchParams }: { searchParams: Promise<Asked> }) {
  const scan = await lastScan(await clusterOfPage('/sources', await searchParams));
  if (scan === undefined) return <FirstScan />;
  const { sources, gaps } = scan.facts;
  const working = sources.filter(({ state }) => state === 'read').length;
  const jvms = jvmsOf(scan);
  const unknown = jvms.filter(({ verdict }) => verdict === 'unknown').length;
  const title = `${working} of ${sources.length} sources ${working === 1 ? 'works' : 'work'}${unknown === 0 ? '' : `; ${unknown} of ${jvms.length} containers could not be judged`}.`;
  return (
    <>
      <PageHead title={title} actions={<ScanControl />}>
        What each source gave, what is missing, and what would mend it.
      </PageHead>
      <SourcesPanel sources={sources} gaps={gaps} />
      <GapsPanel gaps={gaps} />
      <CoveragePanel coverage={countKnown(jvms)} containers={jvms.length} />
      <QuestionsPanel sources={sources} />
    </>
  );
}
