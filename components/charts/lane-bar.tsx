import type { MemoryBudget } from '#lib/core/budget/region.ts';
import { inMiB } from '#lib/core/units/format.ts';

/** A budget against its limit on an axis of bytes that the table shares, in a cell. */
export function LaneBar({ budget, limit, end }: { budget: MemoryBudget; limit: number | undefined; end: number }) {
  const heap = budget.regions.find(({ id }) => id === 'heap')?.size ?? 0;
  const share = (size: number): string => `${(size / end) * 100}%`;
  const over = limit === undefined ? 0 : Math.max(0, budget.total - limit);
  const seg = 'absolute top-1.5 h-2.5';
  return (
    <span
      role="img"
      aria-label={`can hold ${inMiB(budget.total)} MiB, ${limit === undefined ? 'no limit' : `limit ${inMiB(limit)}`}`}
      className="relative block h-5.5 w-48 min-w-full"
    >
      <i data-mark className={`${seg} left-0 bg-offheap`} style={{ width: share(budget.total - heap) }} />
      <i
        data-mark
        className={`${seg} border-l border-surface bg-heap`}
        style={{ left: share(budget.total - heap), width: share(heap) }}
      />
      {over > 0 && limit !== undefined ? (
        <i data-mark className={`${seg} past-limit`} style={{ left: share(limit), width: share(over) }} />
      ) : null}
      {limit === undefined ? null : (
        <i data-mark className="absolute inset-y-0 -ml-px w-0.5 bg-limit" style={{ left: share(limit) }} />
      )}
    </span>
  );
}
