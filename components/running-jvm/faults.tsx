import { FactValue } from '#components/charts/fact-value.tsx';
import { type Column, DetailTable } from '#components/ui/detail-table.tsx';
import { Icon } from '#components/ui/icon.tsx';
import type { Assessment } from '#lib/core/assess/assessment.ts';

type Difference = { readonly what: string; readonly predicted: string; readonly told: string };

const COLUMNS: readonly Column<Difference>[] = [
  { id: 'what', head: 'What', cell: ({ what }) => <code>{what}</code> },
  {
    id: 'predicted',
    head: 'Predicted',
    wraps: true,
    cell: ({ predicted }) => <code className="break-all">{predicted}</code>,
  },
  { id: 'told', head: 'The JVM tells', wraps: true, cell: ({ told }) => <code className="break-all">{told}</code> },
];

/** Where the prediction was wrong, said as its fault; and what it could not have known. */
export function Faults({
  comparison,
  unshown,
  ungiven,
}: {
  comparison: Assessment['comparison'];
  unshown: readonly string[];
  ungiven: readonly string[];
}) {
  return (
    <div className="grid gap-2">
      {comparison === undefined ? null : comparison.state === 'unknown' ? (
        <p>
          The prediction could not be compared:{' '}
          <FactValue fact={comparison} title="Comparison" print={() => null} unknown={comparison.why} />
        </p>
      ) : (
        <Compared {...comparison.value} />
      )}
      <Options title="It has options that nothing Headroom reads shows; they count from now on:" options={unshown} />
      <Options
        title="It was not given options that were thought to be in force; they do not count any more:"
        options={ungiven}
      />
    </div>
  );
}

function Compared({
  agreed,
  differences,
  settled,
}: {
  agreed: number;
  differences: readonly Difference[];
  settled: readonly { readonly what: string }[];
}) {
  const open = settled.length === 0 ? '' : ` ${settled.length} flags that the prediction had left open are known now.`;
  if (differences.length === 0)
    return (
      <p className="flex items-baseline gap-1.5">
        <Icon name="tick" className="size-3.5 shrink-0 self-center text-ok" />
        <span>
          {agreed === 0
            ? 'Nothing had been predicted that could be compared.'
            : `All ${agreed} flags are as they were predicted.`}
          {open}
        </span>
      </p>
    );
  const [noun, verb] = differences.length === 1 ? ['thing', 'was'] : ['things', 'were'];
  return (
    <div className="grid gap-1.5">
      <p className="flex items-baseline gap-1.5">
        <Icon name="octagon" className="size-3.5 shrink-0 self-center text-warning" />
        <span>
          <b>
            {differences.length} {noun} {verb} predicted wrongly.
          </b>{' '}
          That is a fault of the prediction; the page shows what the JVM tells. {agreed} flags were right.{open}
        </span>
      </p>
      <DetailTable
        caption="Faults of the prediction"
        columns={COLUMNS}
        rows={differences}
        rowKey={({ what }) => what}
      />
    </div>
  );
}

const Options = ({ title, options }: { title: string; options: readonly string[] }) =>
  options.length === 0 ? null : (
    <div>
      <p className="text-ink-soft">{title}</p>
      <ul className="flex flex-wrap gap-x-4">
        {options.map((option) => (
          <li key={option}>
            <code className="break-all">{option}</code>
          </li>
        ))}
      </ul>
    </div>
  );
