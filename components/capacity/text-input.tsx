import { type ReactNode, useId } from 'react';

/** A short text. */
export function TextInput({
  label,
  value,
  onChange,
  placeholder,
}: {
  label: ReactNode;
  value: string;
  onChange: (text: string) => void;
  placeholder?: string;
}) {
  const id = useId();
  return (
    <div className="grid min-w-0 gap-1 text-xs text-ink-soft">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        value={value}
        placeholder={placeholder}
        spellCheck={false}
        autoComplete="off"
        onChange={({ target }) => onChange(target.value)}
        className="h-control w-full min-w-0 rounded-control border border-line-strong bg-surface px-2 text-ink max-sm:h-11"
      />
    </div>
  );
}
