import type { PlanningFacts } from '#lib/core/capacity/planning-facts.ts';
import type { Start } from '#lib/core/capacity/scenario.ts';
import { STRATEGIES } from '#lib/core/recommend/strategies/index.ts';
import { SelectInput } from '../select-input.tsx';
import { SelectionInput } from '../selection-input.tsx';

const AS_IT_IS = 'as it is';

/** Where the scenario starts: requests as they are, or as a strategy advises them. */
export function StartFields({
  facts: { groups },
  start,
  onChange,
}: {
  facts: PlanningFacts;
  start: Start;
  onChange: (start: Start) => void;
}) {
  const offered = new Set(groups.flatMap(({ advised }) => Object.keys(advised)));
  const strategies = STRATEGIES.filter(({ id }) => offered.has(id));
  const { advice } = start;
  return (
    <>
      <SelectInput
        label="Requests"
        value={advice?.strategy ?? AS_IT_IS}
        choices={[
          { id: AS_IT_IS, label: 'as they are' },
          ...strategies.map(({ id, title }) => ({ id, label: `${id}: ${title}` })),
        ]}
        onChange={(strategy) =>
          onChange({
            ...start,
            advice: strategy === AS_IT_IS ? undefined : { strategy, to: advice?.to ?? { kind: 'all' } },
          })
        }
      />
      {advice === undefined ? null : (
        <SelectionInput
          label="Followed by"
          value={advice.to}
          groups={groups}
          onChange={(to) => onChange({ ...start, advice: { ...advice, to } })}
        />
      )}
    </>
  );
}
