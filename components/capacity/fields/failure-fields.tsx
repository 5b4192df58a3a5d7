import { NumberInput } from '../number-input.tsx';
import { SelectInput } from '../select-input.tsx';
import type { FieldProps } from './field-props.ts';

/** Nodes that are gone: a zone, and of the others the fullest. */
export function FailureFields({ facts, changes: { failure }, onChange }: FieldProps) {
  const zones = [...new Set(facts.nodes.flatMap(({ zone }) => zone ?? []))].toSorted();
  return (
    <>
      <SelectInput
        label="Lost zone"
        value={failure.zone ?? ''}
        choices={[{ id: '', label: 'none' }, ...zones.map((zone) => ({ id: zone, label: zone }))]}
        onChange={(zone) => onChange({ failure: { ...failure, zone: zone === '' ? undefined : zone } })}
      />
      <NumberInput
        label="Lost nodes"
        unit="the fullest"
        value={failure.nodes}
        onChange={(nodes = 0) => onChange({ failure: { ...failure, nodes } })}
      />
    </>
  );
}
