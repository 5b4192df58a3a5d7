'use client';

import type { RegionId } from '#lib/core/budget/region.ts';
import { BudgetLane, type LaneFacts } from './budget-lane.tsx';
import { byteAxis, tickLabel } from './byte-axis.ts';

/** Processes beside each other on one axis of bytes. Its twin is the regions' table, which every page that shows it prints below. */
export function BudgetStack({
  lanes,
  lit,
  onLight,
}: {
  lanes: readonly LaneFacts[];
  lit?: RegionId | undefined;
  onLight?: (region: RegionId | undefined) => void;
}) {
  const largest = Math.max(...lanes.flatMap(({ budget, limit = 0, peak = 0 }) => [budget.total, limit, peak]));
  const { end, ticks, unit } = byteAxis(largest);
  return (
    <div aria-hidden="true" className="overflow-hidden">
      {lanes.map((lane) => (
        <BudgetLane key={lane.name} lane={lane} end={end} lit={lit} onLight={onLight ?? (() => undefined)} />
      ))}
      <div className="relative mb-1 ml-[6.5rem] h-6 border-t border-line-strong text-2xs text-ink-soft max-sm:ml-0">
        {ticks.map((tick, i) => (
          <span
            key={tick}
            className={`absolute top-1 border-line-strong before:absolute before:-top-1 before:h-1 before:border-l before:border-line-strong ${i === 0 ? '' : '-translate-x-1/2 before:left-1/2'} ${i % 2 ? 'max-sm:hidden' : ''} ${tick / end > 0.96 ? 'hidden' : ''}`}
            style={{ left: `${(tick / end) * 100}%` }}
          >
            {tickLabel(tick, unit)}
            {i === 0 ? ` ${unit}` : ''}
          </span>
        ))}
      </div>
    </div>
  );
}
