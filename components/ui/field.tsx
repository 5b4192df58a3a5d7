'use client';

import { type ReactNode, useId } from 'react';

const FRAME =
  'flex min-h-control items-center gap-2 rounded-control border border-line-strong bg-surface px-2 focus-within:outline-2 focus-within:outline-action has-[[aria-invalid=true]]:border-critical-fill max-sm:min-h-11';
const INPUT = 'w-full min-w-0 flex-1 bg-transparent text-ink outline-none placeholder:text-ink-faint';

type FieldProps = {
  label: ReactNode;
  value: string;
  onChange: (text: string) => void;
  /** What stands at the end of the field: its unit. */
  unit?: string;
  /** What an empty field means. */
  placeholder?: string;
  hint?: ReactNode;
  error?: string | undefined;
  mono?: boolean;
  /** What is typed is not shown, and no browser offers to keep it. */
  secret?: boolean;
  lines?: number;
};

/** Browsers ignore `off` for passwords; this one they take for a password that is made anew each time. */
const HIDDEN = { type: 'password', autoComplete: 'one-time-code' } as const;

/** A label, a field, what it means, and what is wrong with what stands in it. What is pasted (`mono`) has the whole width. */
export function Field({
  label,
  value,
  onChange,
  unit,
  placeholder,
  hint,
  error,
  mono = false,
  secret = false,
  lines,
}: FieldProps) {
  const id = useId();
  const noteId = `${id}-note`;
  const shared = {
    id,
    value,
    placeholder,
    spellCheck: false,
    autoComplete: 'off',
    'aria-invalid': error !== undefined,
    'aria-describedby': error === undefined && hint === undefined ? undefined : noteId,
    className: `${INPUT} ${mono ? 'font-mono text-[0.923em]' : ''}`,
  };
  return (
    <div
      className={`grid items-start gap-x-3 gap-y-0.5 max-sm:grid-cols-1 ${mono ? '' : 'grid-cols-[7.25rem_minmax(0,1fr)]'}`}
    >
      <label htmlFor={id} className="pt-1">
        {label}
      </label>
      <div>
        <div className={FRAME}>
          {lines === undefined ? (
            <input {...shared} {...(secret ? HIDDEN : {})} onChange={(event) => onChange(event.target.value)} />
          ) : (
            <textarea
              {...shared}
              rows={lines}
              onChange={(event) => onChange(event.target.value)}
              className={`${shared.className} my-1 resize-y`}
            />
          )}
          {unit === undefined ? null : <span className="text-xs whitespace-nowrap text-ink-faint">{unit}</span>}
        </div>
        {error === undefined && hint === undefined ? null : (
          <p id={noteId} className={`mt-0.5 text-xs ${error === undefined ? 'text-ink-soft' : 'text-critical'}`}>
            {error ?? hint}
          </p>
        )}
      </div>
    </div>
  );
}
