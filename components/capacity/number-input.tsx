'use client';

import { type ReactNode, useEffect, useId, useState } from 'react';

const CONTROL =
  'h-control w-full rounded-control border border-line-strong bg-surface px-2 text-right text-ink tabular-nums aria-invalid:border-critical-fill max-sm:h-11';

/** A number that is taken over as it is typed, once it is one in range; empty means `undefined` where that is allowed. */
export function NumberInput({
  label,
  unit,
  value,
  onChange,
  least = 0,
  most = 100_000,
  whole = true,
  placeholder,
}: {
  label: ReactNode;
  unit?: string;
  value: number | undefined;
  onChange: (value: number | undefined) => void;
  least?: number;
  most?: number;
  whole?: boolean;
  /** What an empty field means; without it a field may not be empty. */
  placeholder?: string;
}) {
  const id = useId();
  const [text, setText] = useState(value === undefined ? '' : `${value}`);
  const read = (written: string): number | undefined | 'wrong' => {
    if (written.trim() === '') return placeholder === undefined ? 'wrong' : undefined;
    const number = Number(written);
    return Number.isNaN(number) || number < least || number > most || (whole && !Number.isInteger(number))
      ? 'wrong'
      : number;
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: only a value from outside replaces what is typed.
  useEffect(() => {
    setText((written) => (read(written) === value ? written : value === undefined ? '' : `${value}`));
  }, [value]);
  const isWrong = read(text) === 'wrong';
  return (
    <div className="grid gap-1 self-end text-xs text-ink-soft">
      <label htmlFor={id}>
        {label} {unit === undefined ? null : <span className="whitespace-nowrap">({unit})</span>}
      </label>
      <input
        id={id}
        inputMode="decimal"
        value={text}
        placeholder={placeholder}
        aria-invalid={isWrong}
        aria-describedby={isWrong ? `${id}-wrong` : undefined}
        onChange={({ target }) => {
          setText(target.value);
          const number = read(target.value);
          if (number !== 'wrong') onChange(number);
        }}
        className={CONTROL}
      />
      {isWrong ? (
        <p id={`${id}-wrong`} className="text-critical">
          {whole ? 'a whole number' : 'a number'} from {least.toLocaleString('en-GB')} to {most.toLocaleString('en-GB')}
        </p>
      ) : null}
    </div>
  );
}
