import type { FilledSlot } from '#lib/core/capacity/placement.ts';
import { formatSum } from '#lib/core/units/format.ts';

/** Share of a node below which a block is too narrow for its name; the title still has it. */
const NAMED_FROM = 0.05;

const nameOf = (workload: string): string => workload.split('/').at(-1) ?? workload;

/** The nodes as bars of the memory they have for pods, one block a workload; the figures stand beside each bar. */
export function NodeBars({ slots }: { slots: readonly FilledSlot[] }) {
  const largest = Math.max(1, ...slots.map(({ slot }) => slot.memory));
  return (
    <ul className="grid gap-1.5" aria-label="Nodes, their pods by requested memory">
      {slots.map(({ slot, placed, free }) => (
        <li
          key={slot.name}
          className="grid grid-cols-[minmax(6rem,12rem)_minmax(0,1fr)_auto] items-center gap-x-3 max-sm:grid-cols-[minmax(0,1fr)_auto]"
        >
          <span className="id truncate" title={slot.name}>
            {slot.name}
          </span>
          <span
            className="flex h-4 border border-line bg-sunken max-sm:order-last max-sm:col-span-2"
            style={{ width: `${(slot.memory / largest) * 100}%` }}
            aria-hidden="true"
          >
            {placed.map(({ workload, pods, memory }, index) => (
              <i
                key={workload}
                data-mark
                title={`${workload} ×${pods}: ${formatSum(memory * pods)}`}
                className={`overflow-hidden border-r border-surface px-1 text-2xs leading-4 not-italic whitespace-nowrap ${index % 2 === 0 ? 'bg-heap text-on-heap' : 'bg-offheap text-on-region'}`}
                style={{ width: `${((memory * pods) / Math.max(1, slot.memory)) * 100}%` }}
              >
                {(memory * pods) / Math.max(1, slot.memory) < NAMED_FROM ? null : nameOf(workload)}
              </i>
            ))}
          </span>
          <span className="text-right text-xs text-ink-soft tabular-nums">
            {placed.reduce((pods, one) => pods + one.pods, 0)} pods, {formatSum(free.memory)} free
          </span>
        </li>
      ))}
    </ul>
  );
}
