'use client';

import { useId } from 'react';

/** A value on a scale, moved by pointer or arrows; what it stands for is said in words beside it and to a screen reader. */
export function Slider({
  label,
  value,
  min,
  max,
  step,
  says,
  mark,
  onChange,
}: {
  label: string;
  value: number;
  min: number;
  max: number;
  step: number;
  /** The value in words, with its unit. */
  says: string;
  /** Where on the scale the value came from. */
  mark?: number | undefined;
  onChange: (value: number) => void;
}) {
  const id = useId();
  const place = mark === undefined || max === min ? undefined : ((mark - min) / (max - min)) * 100;
  return (
    <div className="grid grid-cols-[7.25rem_minmax(0,1fr)] items-center gap-x-3 max-sm:grid-cols-1">
      <label htmlFor={id}>{label}</label>
      <div className="grid grid-cols-[minmax(0,1fr)_6.5rem] items-center gap-2">
        <span className="relative grid min-h-control items-center max-sm:min-h-11">
          {place === undefined ? null : (
            <i aria-hidden className="absolute h-3 w-0.5 bg-line-strong" style={{ left: `${place}%` }} />
          )}
          <input
            id={id}
            type="range"
            min={min}
            max={max}
            step={step}
            value={value}
            aria-valuetext={says}
            onChange={(event) => onChange(Number(event.target.value))}
            className="relative w-full accent-action"
          />
        </span>
        <output htmlFor={id} className="text-right">
          {says}
        </output>
      </div>
    </div>
  );
}
