import type { UsageEvent } from '#lib/core/model/usage.ts';
import { USAGE_LINES } from './usage-lines.ts';
import { USAGE_MARKS, UsageMark } from './usage-marks.tsx';
import type { UsagePoint } from './usage-points.ts';

/** What the lines and marks are that stand in the chart; what is not there is not listed. */
export function UsageKey({ points, events }: { points: readonly UsagePoint[]; events: readonly UsageEvent[] }) {
  const lines = [...USAGE_LINES].reverse().filter(({ key }) => points.some((point) => point[key] !== undefined));
  const kinds = [...new Set(events.map(({ kind }) => kind))];
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-1 text-xs text-ink-soft">
      {lines.map(({ key, name, stroke, dash, width }) => (
        <span key={key} className="inline-flex items-center gap-1.5">
          <svg viewBox="0 0 24 8" className="h-2 w-6" aria-hidden="true">
            <path d="M0 4h24" stroke={stroke} strokeDasharray={dash} strokeWidth={width} />
          </svg>
          {name}
        </span>
      ))}
      {kinds.map((kind) => (
        <span key={kind} className="inline-flex items-center gap-1.5">
          <UsageMark kind={kind} />
          {USAGE_MARKS[kind].name}
        </span>
      ))}
    </div>
  );
}
