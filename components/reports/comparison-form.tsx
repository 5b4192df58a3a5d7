import { Button } from '#components/ui/button.tsx';
import { formatMoment } from '#components/ui/format-age.ts';

/** A scan that can be chosen. */
export type Choice = { readonly cluster: string; readonly id: string; readonly takenAt: number };

/** A choice as the address holds it; ids and names of clusters have no such sign. */
export const spellChoice = ({ cluster, id }: Pick<Choice, 'cluster' | 'id'>): string => `${cluster}~${id}`;

const CONTROL =
  'h-control min-w-0 max-w-full rounded-control border border-line-strong bg-surface px-2 text-ink max-sm:h-11 max-sm:w-full';

/** Which two scans are compared. A plain form: the address holds the choice and can be sent on. */
export function ComparisonForm({
  choices,
  before,
  after,
}: {
  choices: readonly Choice[];
  before: string;
  after: string;
}) {
  const several = new Set(choices.map(({ cluster }) => cluster)).size > 1;
  const options = choices.map((choice) => (
    <option key={spellChoice(choice)} value={spellChoice(choice)}>
      {several ? `${choice.cluster}, ` : ''}
      {formatMoment(choice.takenAt)}
    </option>
  ));
  return (
    <form
      method="get"
      action="/reports/compare"
      aria-label="Scans to compare"
      data-print="no"
      className="flex flex-wrap items-end gap-3"
    >
      {(
        [
          ['before', 'Before', before],
          ['after', 'After', after],
        ] as const
      ).map(([name, label, value]) => (
        <label key={name} className="grid min-w-0 gap-1 text-xs text-ink-soft max-sm:w-full">
          {label}
          <select key={value} name={name} defaultValue={value} className={CONTROL}>
            {options}
          </select>
        </label>
      ))}
      <Button type="submit">Compare</Button>
    </form>
  );
}
