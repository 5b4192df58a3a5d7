import { VERDICT_LOOKS, VerdictMark } from '#components/charts/verdict-mark.tsx';
import { Age } from '#components/ui/age.tsx';
import { type Column, DetailTable } from '#components/ui/detail-table.tsx';
import { formatMoment } from '#components/ui/format-age.ts';
import { Panel } from '#components/ui/panel.tsx';
import { compareOutcomes } from '#lib/core/compare/compare-outcomes.ts';
import type { Figure, Outcome } from '#lib/core/compare/outcome.ts';
import { describeField } from '#lib/core/compare/write-comparison.ts';
import { inMiB } from '#lib/core/units/format.ts';

/** A container in one of the kept scans. */
export type PastScan = { readonly scan: string; readonly takenAt: number; readonly outcome: Outcome };

type Row = PastScan & {
  /** Undefined of the oldest, which has none before it. */
  readonly changed: readonly string[] | undefined;
};

const size = (figure: Figure<number | 'unset'>) => {
  if ('unknown' in figure)
    return (
      <span className="text-unknown italic" title={figure.unknown}>
        unknown
      </span>
    );
  return figure.is === 'unset' ? <span className="text-warning">none</span> : inMiB(figure.is);
};

const COLUMNS: readonly Column<Row>[] = [
  {
    id: 'taken',
    head: 'Scan',
    cell: ({ takenAt }) => (
      <span className="grid leading-[1.125rem]">
        {formatMoment(takenAt)}
        <span className="text-xs text-ink-soft">
          <Age at={takenAt} />
        </span>
      </span>
    ),
  },
  {
    id: 'verdict',
    head: 'Verdict',
    cell: ({ outcome: { verdict } }) => (
      <span className={`inline-flex items-center gap-1.5 ${VERDICT_LOOKS[verdict].ink}`}>
        <VerdictMark verdict={verdict} /> {VERDICT_LOOKS[verdict].word}
      </span>
    ),
  },
  { id: 'canHold', head: 'Can hold, MiB', align: 'right', cell: ({ outcome }) => size(outcome.canHold) },
  { id: 'limit', head: 'Limit, MiB', align: 'right', cell: ({ outcome }) => size(outcome.limit) },
  { id: 'peak', head: 'Peak, MiB', align: 'right', cell: ({ outcome }) => size(outcome.peak) },
  { id: 'advised', head: 'Advised, MiB', align: 'right', cell: ({ outcome }) => size(outcome.advisedLimit) },
  {
    id: 'changed',
    head: 'Changed since the scan before',
    wraps: true,
    cell: ({ changed }) =>
      changed === undefined || changed.length === 0 ? (
        <span className="text-ink-faint">{changed === undefined ? 'the oldest that is kept' : 'nothing'}</span>
      ) : (
        <ul>
          {changed.map((what) => (
            <li key={what} className="wrap-anywhere">
              {what}
            </li>
          ))}
        </ul>
      ),
  },
];

/** What is different from the scan before, which comes after it in the list. */
function changedSince(after: PastScan, before: PastScan | undefined): Row['changed'] {
  if (before === undefined) return undefined;
  const [change] = compareOutcomes([before.outcome], [after.outcome]);
  if (change === undefined) return [];
  return [
    ...change.fields.map(describeField),
    ...change.found.map((rule) => `found ${rule}`),
    ...change.solved.map((rule) => `solved ${rule}`),
  ];
}

/** The container in the kept scans, newest first, as each judged it. */
export const WorkloadHistoryPanel = ({ past }: { past: readonly PastScan[] }) => (
  <Panel title="Earlier scans" id="history" note="as each scan judged it; bytes of one pod">
    {past.length === 0 ? (
      <p className="text-ink-soft">No scan of it is kept yet: scans of a live cluster are.</p>
    ) : (
      <DetailTable
        caption="Earlier scans"
        columns={COLUMNS}
        rows={past.map((one, i) => ({ ...one, changed: changedSince(one, past[i + 1]) }))}
        rowKey={({ scan }) => scan}
      />
    )}
  </Panel>
);
