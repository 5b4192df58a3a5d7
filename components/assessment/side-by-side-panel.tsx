import { LaneBar } from '#components/charts/lane-bar.tsx';
import { VerdictMark } from '#components/charts/verdict-mark.tsx';
import { type Column, DetailTable } from '#components/ui/detail-table.tsx';
import { Panel } from '#components/ui/panel.tsx';
import type { Assessment } from '#lib/core/assess/assessment.ts';
import { type ComparedRow, compareAssessments } from '#lib/core/assess/compare-assessments.ts';
import { describeShort } from '#lib/core/assess/describe-verdict.ts';
import { signedMiB } from '#lib/core/units/format.ts';

const limitOf = ({ limit }: Assessment): number | undefined =>
  limit.state === 'known' && limit.value !== 'unset' ? limit.value : undefined;

const differs = ({ one, other }: ComparedRow): boolean => one !== other;

const COLUMNS: readonly Column<ComparedRow>[] = [
  { id: 'what', head: 'What', cell: ({ what }) => what },
  {
    id: 'one',
    head: 'As the input',
    wraps: true,
    cell: ({ one }) => <span className="whitespace-pre-line text-ink-soft">{one}</span>,
  },
  {
    id: 'other',
    head: 'What if',
    wraps: true,
    cell: (row) =>
      differs(row) ? (
        <b className="whitespace-pre-line">
          {row.other}
          <span className="sr-only">, differs</span>
        </b>
      ) : (
        <span className="whitespace-pre-line text-ink-soft">{row.other}</span>
      ),
  },
  {
    id: 'change',
    head: 'Change MiB',
    align: 'right',
    cell: ({ change }) => (change === undefined || change === 0 ? '' : signedMiB(change)),
  },
];

function Lane({ name, assessment, end }: { name: string; assessment: Assessment; end: number }) {
  const { title, detail } = describeShort(assessment);
  return (
    <div className="grid grid-cols-[7.25rem_minmax(0,1fr)_16rem] items-center gap-x-3 max-sm:grid-cols-1">
      <span>{name}</span>
      {assessment.budget.state === 'known' ? (
        <LaneBar budget={assessment.budget.value} limit={limitOf(assessment)} end={end} />
      ) : (
        <span className="text-unknown italic">what it can hold is not known</span>
      )}
      <span className="inline-flex items-center gap-1.5">
        <VerdictMark verdict={assessment.verdict} /> {title}
        <span className="truncate text-xs text-ink-soft">{detail}</span>
      </span>
    </div>
  );
}

/** Two set-ups beside each other, on one axis and line by line; what differs is bold. */
export function SideBySidePanel({ one, other }: { one: Assessment; other: Assessment }) {
  const rows = compareAssessments(one, other);
  const sizes = [one, other].flatMap((each) => [
    limitOf(each) ?? 0,
    each.budget.state === 'known' ? each.budget.value.total : 0,
  ]);
  const end = Math.max(1, ...sizes) * 1.04;
  const count = rows.filter(differs).length;
  return (
    <Panel
      title="Side by side"
      note={count === 0 ? 'nothing differs' : `${count} ${count === 1 ? 'line differs' : 'lines differ'}`}
    >
      <div className="mb-3 grid gap-1">
        <Lane name="As the input" assessment={one} end={end} />
        <Lane name="What if" assessment={other} end={end} />
      </div>
      <DetailTable caption="Two set-ups side by side" columns={COLUMNS} rows={rows} rowKey={({ what }) => what} />
    </Panel>
  );
}
