import { dehydrate, HydrationBoundary, QueryClient } from '@tanstack/react-query';
import { FirstScan } from '#components/shell/first-scan.tsx';
import { PartialScan } from '#components/shell/partial-scan.tsx';
import { ScanControl } from '#components/shell/scan-control.tsx';
import { PageHead } from '#components/ui/page-head.tsx';
import { ScopedLink } from '#components/ui/scope.tsx';
import { ExportMenu } from '#components/workloads/export-menu.tsx';
import { Fleet } from '#components/workloads/fleet.tsx';
import { describeFleet, summarize } from '#lib/core/assess/summarize.ts';
import { formatMoney } from '#lib/core/cost/money.ts';
import { FORMATS } from '#lib/core/reports/formats.ts';
import { formatSum } from '#lib/core/units/format.ts';
import { FLEET_SLICE, type FleetPage as FleetPageAnswer, FleetQuery } from '#lib/http/contract/fleet.ts';
import { selectFleet } from '#lib/http/select-fleet.ts';
import { fleetQueries } from '#lib/query/fleet.ts';
import { fleetOf, jvmsOf, lastScans } from '../scan.ts';

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
  const client = new QueryClient();
  const page = selectFleet(fleetOf(scans), query);
  client.setQueryData(fleetQueries.page(query).queryKey, page);
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
        <b className="text-gain">{formatSum(summary.gain)}</b> of requests to gain
        <Money of={page.savings.freedPerMonth} /> · {summary.pods.toLocaleString('en-GB')} pods
        {unknown === 0 ? null : (
          <>
            {' · '}
            <ScopedLink href="/?verdict=unknown">{unknown} not judged</ScopedLink>
          </>
        )}
      </PageHead>
      <PartialScan gaps={chosen.flatMap(({ facts }) => facts.gaps)} />
      <HydrationBoundary state={dehydrate(client)}>
        <Fleet formats={MENU} />
      </HydrationBoundary>
    </>
  );
}

/** What is to be gained of the rows in view, in money; nothing where no price is set, for the bytes stand there already. */
const Money = ({ of }: { of: FleetPageAnswer['savings']['freedPerMonth'] }) =>
  of.state === 'unknown' ? null : <>, {formatMoney(of.value)} a month</>;
