'use client';

import { ToggleGroup } from 'radix-ui';

export type Segment = { readonly id: string; readonly label: string };

/** One choice of a few, all in sight; arrows move, and one is always chosen. */
export function Segmented({
  label,
  segments,
  value,
  onChange,
}: {
  label: string;
  segments: readonly Segment[];
  value: string;
  onChange: (id: string) => void;
}) {
  return (
    <ToggleGroup.Root
      type="single"
      aria-label={label}
      value={value}
      onValueChange={(next) => next !== '' && onChange(next)}
      className="flex max-w-full flex-wrap overflow-hidden rounded-control border border-line-strong"
    >
      {segments.map(({ id, label: text }) => (
        <ToggleGroup.Item
          key={id}
          value={id}
          className="h-[calc(var(--spacing-control)-2px)] flex-auto border-r border-line bg-surface px-2.5 whitespace-nowrap text-ink-soft last:border-r-0 hover:bg-sunken data-[state=on]:bg-sunken data-[state=on]:font-strong data-[state=on]:text-ink data-[state=on]:shadow-[inset_0_-2px_var(--color-ink)]"
        >
          {text}
        </ToggleGroup.Item>
      ))}
    </ToggleGroup.Root>
  );
}
