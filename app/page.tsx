import { dehydrate, HydrationBoundary, QueryClient } from '@tanstack/react-query';
import { FirstScan } from '#components/shell/first-scan.tsx';
import { ScanControl } from '#components/shell/scan-control.tsx';
import { PageHead } from '#components/ui/page-head.tsx';
import { ScopedLink } from '#components/ui/scope.tsx';
import { ExportMenu } from '#components/workloads/export-menu.tsx';
import { Fleet } from '#components/workloads/fleet.tsx';
import { describeFleet, summarize } from '#lib/core/assess/summarize.ts';
import { FORMATS } from '#lib/core/reports/formats.ts';
import { formatSum } from '#lib/core/units/format.ts';
import { FLEET_SLICE, FleetQuery } from '#lib/http/contract/fleet.ts';
import { selectFleet } from '#lib/http/select-fleet.ts';
import { fleetQueries } from '#lib/query/fleet.ts';
import { fleetOf, jvmsOf, lastScans } from './scan.ts';

const MENU = FORMATS.map(({ id, title }) => ({ id, title }));

/** The fleet: what is wrong first, why second, what to do third. */
export default async function FleetPage({
  searchParams,
}: {
  searchParams: Promise<Record<string, string | string[]>>;
}) {
  const { columns: _c, pick: _p, all: _a, omit: _o, ...asked } = await searchParams;
  const scans = await lastScans();
  if (scans.length === 0) return <FirstScan />;
  const query = { ...(FleetQuery.safeParse(asked).data ?? FleetQuery.parse({})), offset: 0, limit: FLEET_SLICE };
  const chosen = scans.filter(({ facts }) => query.cluster.length === 0 || query.cluster.includes(facts.cluster));
  const summary = summarize(chosen.flatMap(jvmsOf));
  const gaps = chosen.reduce((sum, { facts }) => sum + facts.gaps.length, 0);
  const client = new QueryClient();
  client.setQueryData(fleetQueries.page(query).queryKey, selectFleet(fleetOf(scans), query));
  const unknown = summary.verdicts.find(({ verdict }) => verdict === 'unknown')?.containers ?? 0;
  return (
    <>
      <PageHead
        title={describeFleet(summary)}
        actions={
          <>
            <ExportMenu formats={MENU} of="view" shortcut="e" />
            <ScanControl />
          </>
        }
      >
        <b className="text-ink">{formatSum(summary.missing)}</b> missing from limits ·{' '}
        <b className="text-gain">{formatSum(summary.gain)}</b> of requests to gain ·{' '}
        {summary.pods.toLocaleString('en-GB')} pods
        {unknown === 0 && gaps === 0 ? null : (
          <>
            {' · '}
            <ScopedLink href="/sources">
              {unknown} not judged, {gaps} {gaps === 1 ? 'gap' : 'gaps'} in what was read
            </ScopedLink>
          </>
        )}
      </PageHead>
      <HydrationBoundary state={dehydrate(client)}>
        <Fleet formats={MENU} />
      </HydrationBoundary>
    </>
  );
}
