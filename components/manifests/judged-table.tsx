import { FactValue } from '#components/charts/fact-value.tsx';
import { VERDICT_LOOKS, VerdictMark } from '#components/charts/verdict-mark.tsx';
import { type Column, DetailTable } from '#components/ui/detail-table.tsx';
import type { Assessment } from '#lib/core/assess/assessment.ts';
import { describeShort } from '#lib/core/assess/describe-verdict.ts';
import { containerKey } from '#lib/core/model/refs.ts';
import { inMiB } from '#lib/core/units/format.ts';

/** Where a container stands: `shop/cart.yaml:12`. */
export const placeOf = ({ container: { position } }: Assessment): string =>
  position === undefined ? '' : `${position.file}:${position.line}`;

/** What tells the containers of manifests apart: two files may define the same one. */
export const judgedKey = (assessment: Assessment): string => `${containerKey(assessment.ref)} ${placeOf(assessment)}`;

const size = (bytes: number | 'unset'): string => (bytes === 'unset' ? 'none' : inMiB(bytes));

const columns = (onOpen: (assessment: Assessment) => void): readonly Column<Assessment>[] => [
  {
    id: 'workload',
    head: 'Workload',
    cell: (assessment) => (
      <span className="grid leading-[1.125rem]">
        <button
          type="button"
          className="id w-fit text-left font-strong text-ink hover:underline max-sm:min-h-8"
          onClick={() => onOpen(assessment)}
        >
          {assessment.ref.name}
        </button>
        <span className="text-xs text-ink-soft">
          <span className="id">{assessment.ref.namespace}</span> · {assessment.ref.kind} ·{' '}
          <span className="id">{assessment.ref.container}</span>
        </span>
      </span>
    ),
  },
  {
    id: 'verdict',
    head: 'Verdict',
    cell: (assessment) => {
      const { title, detail } = describeShort(assessment);
      return (
        <span className="grid grid-cols-[1rem_auto] items-center justify-start gap-x-2">
          <VerdictMark verdict={assessment.verdict} spoken />
          <span className="grid max-w-64 leading-[1.125rem]">
            <span className={VERDICT_LOOKS[assessment.verdict].ink}>{title}</span>
            <span className="truncate text-xs text-ink-soft max-sm:hidden" title={detail}>
              {detail}
            </span>
          </span>
        </span>
      );
    },
  },
  {
    id: 'limit',
    head: 'Limit, MiB',
    align: 'right',
    cell: ({ limit }) => <FactValue fact={limit} title="Memory limit" print={size} />,
  },
  {
    id: 'heap',
    head: 'Heap, MiB',
    align: 'right',
    from: 'sm',
    cell: ({ maxHeap }) => <FactValue fact={maxHeap} title="Largest heap" print={inMiB} />,
  },
  {
    id: 'findings',
    head: 'Findings',
    align: 'right',
    from: 'sm',
    cell: ({ findings }) => findings.length,
  },
  {
    id: 'place',
    head: 'File and line',
    from: 'lg',
    cell: (assessment) => <span className="id text-ink-soft">{placeOf(assessment)}</span>,
  },
];

/** The containers that manifests start, one a line; the chosen one is shown below. */
export const JudgedTable = ({
  assessments,
  chosen,
  onOpen,
}: {
  assessments: readonly Assessment[];
  chosen: Assessment | undefined;
  onOpen: (assessment: Assessment) => void;
}) => (
  <DetailTable
    caption="Containers of the manifests"
    columns={columns(onOpen)}
    rows={assessments}
    rowKey={judgedKey}
    rowProps={(assessment) =>
      assessment === chosen
        ? { 'aria-current': true, className: 'border-b border-line last:border-0 bg-sunken [&>th]:bg-sunken' }
        : {}
    }
  />
);
