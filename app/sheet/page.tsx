import type { Metadata } from 'next';
import { FirstScan } from '#components/shell/first-scan.tsx';
import { Banner } from '#components/ui/banner.tsx';
import { formatMoment } from '#components/ui/format-age.ts';
import { PageHead } from '#components/ui/page-head.tsx';
import { PrintButton } from '#components/ui/print-button.tsx';
import { PrintSheet } from '#components/workloads/print-sheet.tsx';
import { describeFleet, summarize } from '#lib/core/assess/summarize.ts';
import { formatSum } from '#lib/core/units/format.ts';
import { FleetChoice } from '#lib/http/contract/fleet.ts';
import { chooseFleet } from '#lib/http/select-fleet.ts';
import { fleetOf, lastScans } from '../scan.ts';

export const metadata: Metadata = { title: 'Print sheet' };

/** Rows on one sheet: more would be a book, and a browser that lays it out stands still. */
const MOST_ROWS = 2000;

/** All rows of a view of the fleet on paper, where a list that draws what is in sight would print a screenful. */
export default async function SheetPage({
  searchParams,
}: {
  searchParams: Promise<Record<string, string | string[]>>;
}) {
  const scans = await lastScans();
  if (scans.length === 0) return <FirstScan />;
  const parsed = FleetChoice.safeParse(await searchParams);
  const chosen = chooseFleet(fleetOf(scans), parsed.data ?? FleetChoice.parse({}));
  const summary = summarize(chosen.map(({ assessment }) => assessment));
  const read = scans.map(({ facts: { cluster, takenAt } }) => `${cluster}, read ${formatMoment(takenAt)}`).join('; ');
  return (
    <>
      <PageHead title={describeFleet(summary)} actions={<PrintButton />}>
        {read} · {formatSum(summary.missing)} missing from limits · {formatSum(summary.gain)} of requests to gain
      </PageHead>
      {parsed.success ? null : (
        <Banner tone="warning">The address holds a filter that cannot be read; the whole fleet is shown.</Banner>
      )}
      {chosen.length > MOST_ROWS ? (
        <Banner tone="warning">
          {MOST_ROWS.toLocaleString('en-GB')} of {chosen.length.toLocaleString('en-GB')} rows: narrow the fleet, or take
          a file.
        </Banner>
      ) : null}
      <PrintSheet rows={chosen.slice(0, MOST_ROWS).map(({ row }) => row)} />
    </>
  );
}
