import Link from 'next/link';
import { VERDICT_LOOKS, VerdictMark } from '#components/charts/verdict-mark.tsx';
import { Age } from '#components/ui/age.tsx';
import { buttonClass } from '#components/ui/button.tsx';
import { type Column, DetailTable } from '#components/ui/detail-table.tsx';
import { formatMoment } from '#components/ui/format-age.ts';
import { Panel } from '#components/ui/panel.tsx';
import type { FleetSummary } from '#lib/core/assess/summarize.ts';
import { FORMATS } from '#lib/core/reports/formats.ts';
import { formatBytes, formatSum } from '#lib/core/units/format.ts';
import { ImportForm } from './import-form.tsx';

/** A kept scan, as the store lists it. */
export type KeptScan = {
  readonly id: string;
  readonly cluster: string;
  readonly takenAt: number;
  readonly workloads: number;
  readonly gaps: number;
  /** Compressed facts. */
  readonly bytes: number;
  readonly summary: FleetSummary;
};

const COLUMNS: readonly Column<KeptScan>[] = [
  {
    id: 'taken',
    head: 'Taken',
    cell: ({ takenAt }) => (
      <span className="grid leading-[1.125rem]">
        {formatMoment(takenAt)}
        <span className="text-xs text-ink-soft">
          <Age at={takenAt} />
        </span>
      </span>
    ),
  },
  { id: 'cluster', head: 'Cluster', cell: ({ cluster }) => <span className="id">{cluster}</span> },
  {
    id: 'containers',
    head: 'JVM containers',
    align: 'right',
    cell: ({ summary }) => summary.containers.toLocaleString('en-GB'),
  },
  {
    id: 'verdicts',
    head: 'Verdicts',
    cell: ({ summary }) => (
      <span className="inline-flex gap-2.5">
        {summary.verdicts
          .filter(({ containers }) => containers > 0)
          .map(({ verdict, containers }) => (
            <span key={verdict} className="inline-flex items-center gap-1" title={VERDICT_LOOKS[verdict].word}>
              <VerdictMark verdict={verdict} spoken /> {containers}
            </span>
          ))}
      </span>
    ),
  },
  { id: 'missing', head: 'Missing', align: 'right', cell: ({ summary }) => formatSum(summary.missing) },
  { id: 'gain', head: 'To gain', align: 'right', cell: ({ summary }) => formatSum(summary.gain) },
  { id: 'size', head: 'Size', align: 'right', cell: ({ bytes }) => formatBytes(bytes) },
  { id: 'gaps', head: 'Gaps', align: 'right', cell: ({ gaps }) => gaps.toLocaleString('en-GB') },
  {
    id: 'files',
    head: 'As a file',
    cell: ({ id, cluster }) => (
      <span className="flex max-w-md flex-wrap gap-x-3">
        {FORMATS.map((format) => (
          <a
            key={format.id}
            href={`/api/reports/${format.id}?scan=${id}&cluster=${encodeURIComponent(cluster)}`}
            download
          >
            {format.id}
          </a>
        ))}
        <a href={`/api/scans/${id}?cluster=${encodeURIComponent(cluster)}`} download>
          capture
        </a>
      </span>
    ),
  },
];

/** The kept scans of the cluster, newest first; each is judged by the rules of today when it is taken as a file. */
export const HistoryPanel = ({
  scans,
  bytes,
}: {
  scans: readonly KeptScan[];
  /** What all of them take where they are kept. */
  bytes: number;
}) => (
  <Panel
    title="Kept scans"
    note={`${formatBytes(bytes)} where they are kept; figures as they were judged then, files are judged by the rules of today`}
    end={
      <Link href="/reports/compare" className={buttonClass()}>
        Compare two
      </Link>
    }
  >
    {scans.length === 0 ? (
      <p className="text-ink-soft">No scan is kept yet: scans of a live cluster are.</p>
    ) : (
      <DetailTable
        caption="Kept scans"
        columns={COLUMNS}
        rows={scans}
        rowKey={({ cluster, id }) => `${cluster} ${id}`}
      />
    )}
    <ImportForm />
  </Panel>
);
