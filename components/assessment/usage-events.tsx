import { USAGE_MARKS, UsageMark } from '#components/charts/usage-marks.tsx';
import { type Column, DetailTable } from '#components/ui/detail-table.tsx';
import { formatMoment } from '#components/ui/format-age.ts';
import { describeEvent } from '#lib/core/metrics/container-end.ts';
import type { UsageEvent } from '#lib/core/model/usage.ts';

const COLUMNS: readonly Column<UsageEvent>[] = [
  { id: 'at', head: 'When', cell: ({ at }) => formatMoment(at) },
  {
    id: 'what',
    head: 'What happened',
    wraps: true,
    cell: (event) => (
      <span className="inline-flex items-baseline gap-1.5">
        <span className="self-center">
          <UsageMark kind={event.kind} />
        </span>
        <span>{describeEvent(event)}</span>
      </span>
    ),
  },
  { id: 'pod', head: 'Pod', cell: ({ pod }) => (pod === '' ? 'the workload' : pod) },
];

/** As many as are seen without asking. */
const OPEN = 8;

/** Ends of containers and rollouts, the newest first: who ended what, and the limit that was in force. */
export function UsageEvents({ events }: { events: readonly UsageEvent[] }) {
  if (events.length === 0) return null;
  const newest = events.toSorted((a, b) => b.at - a.at);
  const kinds = [...Map.groupBy(events, ({ kind }) => USAGE_MARKS[kind].name)]
    .map(([name, some]) => `${some.length} ${name}`)
    .join(', ');
  return (
    <details open={events.length <= OPEN} className="mt-3 border-t border-line pt-2">
      <summary className="text-xs text-ink-soft">Ends and rollouts in the window: {kinds}</summary>
      <DetailTable
        caption="Ends of containers and rollouts"
        columns={COLUMNS}
        rows={newest}
        rowKey={({ at, pod, kind }) => `${at} ${pod} ${kind}`}
      />
    </details>
  );
}
