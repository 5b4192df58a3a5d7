'use client';

import { useId, useState } from 'react';
import { Checkbox } from '#components/ui/checkbox.tsx';
import type { PodGroup } from '#lib/core/capacity/planning-facts.ts';
import type { Selection } from '#lib/core/capacity/scenario.ts';
import { SelectInput } from './select-input.tsx';
import { TextInput } from './text-input.tsx';

/** How many workloads of a long list are shown at once; the filter finds the others. */
const SHOWN = 50;

const KINDS = [
  { id: 'all', label: 'all workloads' },
  { id: 'namespaces', label: 'namespaces' },
  { id: 'workloads', label: 'a selection' },
];

const chosenOf = (selection: Selection): readonly string[] =>
  selection.kind === 'all' ? [] : selection.kind === 'namespaces' ? selection.namespaces : selection.workloads;

const selectionOf = (kind: string, chosen: readonly string[]): Selection => {
  if (kind === 'namespaces') return { kind, namespaces: chosen };
  return kind === 'workloads' ? { kind, workloads: chosen } : { kind: 'all' };
};

/** Which workloads a change is about: all, some namespaces, or picked ones. */
export function SelectionInput({
  label,
  value,
  groups,
  onChange,
}: {
  label: string;
  value: Selection;
  groups: readonly PodGroup[];
  onChange: (selection: Selection) => void;
}) {
  const [filter, setFilter] = useState('');
  const id = useId();
  const chosen = new Set(chosenOf(value));
  const options =
    value.kind === 'namespaces'
      ? [...new Set(groups.map(({ namespace }) => namespace))].map((namespace) => ({ id: namespace, label: namespace }))
      : groups.map(({ workload, namespace, name }) => ({ id: workload, label: `${namespace}/${name}` }));
  const found = options.filter((option) => option.label.includes(filter.trim()));
  const shown = found.slice(0, SHOWN);
  const toggle = (option: string): void => {
    const next = new Set(chosen);
    if (!next.delete(option)) next.add(option);
    onChange(selectionOf(value.kind, [...next]));
  };
  return (
    <div className="grid gap-2">
      <SelectInput
        label={label}
        value={value.kind}
        choices={KINDS}
        onChange={(kind) => onChange(selectionOf(kind, []))}
      />
      {value.kind === 'all' ? null : (
        <>
          <TextInput label="Filter" value={filter} onChange={setFilter} />
          <ul className="max-h-48 overflow-y-auto rounded-control border border-line" aria-label={`${label}: which`}>
            {shown.map((option) => (
              <li key={option.id} className="flex min-h-6 items-center gap-2 px-2">
                <Checkbox
                  id={`${id}-${option.id}`}
                  checked={chosen.has(option.id)}
                  onChange={() => toggle(option.id)}
                />
                <label htmlFor={`${id}-${option.id}`} className="id min-w-0 flex-1 truncate">
                  {option.label}
                </label>
              </li>
            ))}
          </ul>
          <p className="text-xs text-ink-soft">
            {chosen.size} chosen
            {found.length > shown.length ? `, ${shown.length} of ${found.length} shown: filter to find the others` : ''}
          </p>
        </>
      )}
    </div>
  );
}
