import { VERDICT_LOOKS, VerdictMark } from '#components/charts/verdict-mark.tsx';
import { type Column, DetailTable } from '#components/ui/detail-table.tsx';
import { Icon } from '#components/ui/icon.tsx';
import { ScopedLink } from '#components/ui/scope.tsx';
import type { Verdict } from '#lib/core/assess/assessment.ts';
import type { ContainerChange } from '#lib/core/compare/compare-outcomes.ts';
import { describeField } from '#lib/core/compare/write-comparison.ts';
import { containerKey } from '#lib/core/model/refs.ts';

/** Rows that a page carries; a file has all of them. */
const MOST = 500;

const WORDS = {
  new: { word: 'new', ink: 'text-ink' },
  gone: { word: 'gone', ink: 'text-ink-soft' },
  worse: { word: 'worse', ink: 'text-critical' },
  better: { word: 'better', ink: 'text-ok' },
  unclear: { word: 'unclear', ink: 'text-unknown' },
  same: { word: 'changed', ink: 'text-ink' },
} as const;

const VerdictWord = ({ verdict }: { verdict: Verdict | undefined }) =>
  verdict === undefined ? (
    <span className="text-ink-faint">not there</span>
  ) : (
    <span className={`inline-flex items-center gap-1.5 ${VERDICT_LOOKS[verdict].ink}`}>
      <VerdictMark verdict={verdict} /> {VERDICT_LOOKS[verdict].word}
    </span>
  );

const MARKS = {
  found: { icon: 'triangle', ink: 'text-warning' },
  solved: { icon: 'tick', ink: 'text-ok' },
} as const;

const Rules = ({ rules, says }: { rules: readonly string[]; says: keyof typeof MARKS }) =>
  rules.length === 0 ? null : (
    <li className="flex flex-wrap gap-x-3">
      {rules.map((rule) => (
        <span key={rule} className="inline-flex items-center gap-1">
          <Icon name={MARKS[says].icon} className={`size-3 ${MARKS[says].ink}`} label={says} />
          <ScopedLink href={`/rules/${rule}`}>{rule}</ScopedLink>
        </span>
      ))}
    </li>
  );

const hrefOf = ({ ref }: ContainerChange): string =>
  `/workloads/${[ref.namespace, ref.kind, ref.name].map(encodeURIComponent).join('/')}?container=${encodeURIComponent(ref.container)}`;

const COLUMNS: readonly Column<ContainerChange>[] = [
  {
    id: 'workload',
    head: 'Container',
    cell: (change) => {
      const { ref } = change;
      const name = <span className="id font-strong">{ref.name}</span>;
      return (
        <span className="grid leading-[1.125rem]">
          {change.change === 'gone' ? (
            name
          ) : (
            <ScopedLink href={hrefOf(change)} to={ref.cluster} prefetch={false} className="text-ink">
              {name}
            </ScopedLink>
          )}
          <span className="text-xs text-ink-soft">
            <span className="id">{ref.namespace}</span> · {ref.kind} · <span className="id">{ref.container}</span>
          </span>
        </span>
      );
    },
  },
  {
    id: 'how',
    head: 'Change',
    cell: ({ change, move }) => {
      const { word, ink } = WORDS[change === 'changed' ? (move ?? 'same') : change];
      return <span className={ink}>{word}</span>;
    },
  },
  {
    id: 'verdict',
    head: 'Verdict',
    cell: ({ before, after }) => (
      <span className="grid gap-0.5">
        <VerdictWord verdict={before} />
        {before === after ? null : (
          <span className="inline-flex items-center gap-1.5">
            <span aria-hidden="true">→</span>
            <span className="sr-only">now</span> <VerdictWord verdict={after} />
          </span>
        )}
      </span>
    ),
  },
  {
    id: 'what',
    head: 'What',
    wraps: true,
    cell: ({ fields, found, solved }) => (
      <ul className="min-w-56">
        {fields.map((field) => (
          <li key={field.field} className="wrap-anywhere">
            {describeField(field)}
          </li>
        ))}
        <Rules rules={found} says="found" />
        <Rules rules={solved} says="solved" />
      </ul>
    ),
  },
];

/** What two scans say differently, what needs a look first. */
export const ComparisonTable = ({ changes }: { changes: readonly ContainerChange[] }) => (
  <>
    <DetailTable
      caption="Changed containers"
      columns={COLUMNS}
      rows={changes.slice(0, MOST)}
      rowKey={({ ref, change }) => `${containerKey(ref)} ${change}`}
    />
    {changes.length > MOST ? (
      <p className="mt-2 text-ink-soft">
        The first {MOST} of {changes.length.toLocaleString('en-GB')}; the files have all of them.
      </p>
    ) : null}
  </>
);
