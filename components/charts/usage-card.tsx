import { formatMoment } from '#components/ui/format-age.ts';
import type { UsageEvent } from '#lib/core/model/usage.ts';
import { USAGE_LINES } from './usage-lines.ts';
import { USAGE_MARKS, UsageMark } from './usage-marks.tsx';
import type { UsagePoint } from './usage-points.ts';

const whole = (n: number): string => Math.round(n).toLocaleString('en-GB');

/** All that is known of the point under the pointer. Recharts gives it its point by props that it fills in itself. */
export function PointCard({
  active,
  payload,
  advised,
  events,
  step,
}: {
  active?: boolean;
  payload?: readonly { readonly payload?: UsagePoint }[];
  /** In MiB. */
  advised: number | undefined;
  events: readonly UsageEvent[];
  /** The distance of two points: an event is told at the point that stands nearest. */
  step: number;
}) {
  const point = payload?.[0]?.payload;
  if (!active || point === undefined) return null;
  const near = nearest(events, point.at, step / 2);
  return (
    <div className="rounded-control bg-raised px-2.5 py-1.5 text-xs shadow-raised">
      <div className="text-ink-soft">{formatMoment(point.at)}</div>
      {[...USAGE_LINES].reverse().map(({ key, name }) => (
        <Line key={key} name={name} size={point[key]} />
      ))}
      {advised === undefined ? null : <Line name="advised" size={advised} />}
      {near === undefined ? null : (
        <div className="mt-1 flex items-center gap-1.5 border-t border-line pt-1">
          <UsageMark kind={near.kind} />
          {USAGE_MARKS[near.kind].name} {near.pod}
        </div>
      )}
    </div>
  );
}

const Line = ({ name, size }: { name: string; size: number | undefined }) => (
  <div className="flex justify-between gap-4">
    <span>{name}</span>
    <b>{size === undefined ? 'not known' : `${whole(size)} MiB`}</b>
  </div>
);

const nearest = (events: readonly UsageEvent[], at: number, reach: number): UsageEvent | undefined =>
  events
    .filter((event) => Math.abs(event.at - at) <= reach)
    .toSorted((a, b) => Math.abs(a.at - at) - Math.abs(b.at - at))[0];
