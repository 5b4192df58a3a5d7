import { NumberInput } from '../number-input.tsx';
import { SelectInput } from '../select-input.tsx';
import type { FieldProps } from './field-props.ts';

/** What autoscalers and rollouts add, and how the scheduler scores. */
export function RolloutFields({ facts, changes: { autoscalers, surge, placing }, onChange }: FieldProps) {
  const scaled = facts.groups.filter(({ maxPods }) => maxPods !== undefined).length;
  return (
    <>
      <SelectInput
        label={`Autoscalers (${scaled} ${scaled === 1 ? 'workload has' : 'workloads have'} one)`}
        value={autoscalers}
        choices={[
          { id: 'as they are', label: 'as they stand now' },
          { id: 'at their maximum', label: 'all at their maximum' },
        ]}
        onChange={(id) => onChange({ autoscalers: id === 'at their maximum' ? id : 'as they are' })}
      />
      <SelectInput
        label="All Deployments rolled out at once"
        value={typeof surge === 'number' ? 'percent' : surge}
        choices={[
          { id: 'none', label: 'no' },
          { id: 'as declared', label: 'with the surge that each declares' },
          { id: 'percent', label: 'with a surge of one’s own' },
        ]}
        onChange={(id) => onChange({ surge: id === 'percent' ? 25 : id === 'as declared' ? id : 'none' })}
      />
      {typeof surge === 'number' ? (
        <NumberInput
          label="Surge"
          unit="% of each one’s pods"
          most={100}
          value={surge}
          onChange={(percent = 0) => onChange({ surge: percent })}
        />
      ) : null}
      <SelectInput
        label="The scheduler scores"
        value={placing}
        choices={[
          { id: 'spread', label: 'for the emptiest node: LeastAllocated, its default' },
          { id: 'tight', label: 'for the fullest node: MostAllocated' },
        ]}
        onChange={(id) => onChange({ placing: id === 'tight' ? id : 'spread' })}
      />
    </>
  );
}
