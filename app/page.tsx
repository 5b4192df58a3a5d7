import { dehydrate, HydrationBoundary, QueryClient } from '@tanstack/react-query';
import Link from 'next/link';
import { FirstScan } from '#components/shell/first-scan.tsx';
import { ScanControl } from '#components/shell/scan-control.tsx';
import { PageHead } from '#components/ui/page-head.tsx';
import { ExportMenu } from '#components/workloads/export-menu.tsx';
import { Fleet } from '#components/workloads/fleet.tsx';
import { describeFleet, summarize } from '#lib/core/assess/summarize.ts';
import { EXPORTERS } from '#lib/core/reports/exporters/index.ts';
import { formatSum } from '#lib/core/units/format.ts';
import { FleetQuery } from '#lib/http/contract/fleet.ts';
import { selectFleet } from '#lib/http/select-fleet.ts';
import { fleetQueries } from '#lib/query/fleet.ts';
import { fleetIndexOf, jvmsOf, lastScan } from './scan.ts';

/** The fleet: what is wrong first, why second, what to do third. */
export default async function FleetPage({
  searchParams,
}: {
  searchParams: Promise<Record<string, string | string[]>>;
}) {
  const { hide: _, ...asked } = await searchParams;
  const scan = await lastScan();
  if (scan === undefined) return <FirstScan />;
  const summary = summarize(jvmsOf(scan));
  const query = FleetQuery.safeParse(asked).data ?? FleetQuery.parse({});
  const client = new QueryClient();
  client.setQueryData(fleetQueries.page(query).queryKey, selectFleet(fleetIndexOf(scan), query));
  const unknown = summary.verdicts.find(({ verdict }) => verdict === 'unknown')?.containers ?? 0;
  return (
    <>
      <PageHead
        title={describeFleet(summary)}
        actions={
          <>
            <ExportMenu formats={EXPORTERS.map(({ id, title }) => ({ id, title }))} />
            <ScanControl />
          </>
        }
      >
        <b className="text-ink">{formatSum(summary.missing)}</b> missing from limits ·{' '}
        <b className="text-gain">{formatSum(summary.gain)}</b> of requests to gain ·{' '}
        {summary.pods.toLocaleString('en-GB')} pods
        {unknown === 0 && scan.facts.gaps.length === 0 ? null : (
          <>
            {' · '}
            <Link href="/sources">
              {unknown} not judged, {scan.facts.gaps.length} {scan.facts.gaps.length === 1 ? 'gap' : 'gaps'} in what was
              read
            </Link>
          </>
        )}
      </PageHead>
      <HydrationBoundary state={dehydrate(client)}>
        <Fleet />
      </HydrationBoundary>
    </>
  );
}
