import { type ReactNode, useId } from 'react';

export type Choice = { readonly id: string; readonly label: string };

/** One of a few, or of many that the browser's own list can search. */
export function SelectInput({
  label,
  value,
  choices,
  onChange,
}: {
  label: ReactNode;
  value: string;
  choices: readonly Choice[];
  onChange: (id: string) => void;
}) {
  const id = useId();
  return (
    <div className="grid min-w-0 gap-1 text-xs text-ink-soft">
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        value={value}
        onChange={({ target }) => onChange(target.value)}
        className="h-control w-full min-w-0 rounded-control border border-line-strong bg-surface px-2 text-ink max-sm:h-11"
      >
        {choices.map((choice) => (
          <option key={choice.id} value={choice.id}>
            {choice.label}
          </option>
        ))}
      </select>
    </div>
  );
}
