'use client';

import dynamic from 'next/dynamic';
import { useMemo, useState } from 'react';
import { ChartFigure } from '#components/charts/chart-figure.tsx';
import { USAGE_LINES } from '#components/charts/usage-lines.ts';
import { isByDay, type TimeRange, type UsageRow, usagePoints, usageRows } from '#components/charts/usage-points.ts';
import { ZoomButtons } from '#components/charts/zoom-buttons.tsx';
import { between } from '#components/charts/zoom-range.ts';
import { type Column, DetailTable } from '#components/ui/detail-table.tsx';
import { formatDay, formatMoment } from '#components/ui/format-age.ts';
import { Skeleton } from '#components/ui/skeleton.tsx';
import type { Assessment } from '#lib/core/assess/assessment.ts';
import { windowLength } from '#lib/core/assess/describe-verdict.ts';
import type { UsageSeries, UsageWindow } from '#lib/core/model/usage.ts';
import { inMiB } from '#lib/core/units/format.ts';

const UsageChart = dynamic(() => import('#components/charts/usage-chart.tsx').then((chart) => chart.UsageChart), {
  ssr: false,
  loading: () => <Skeleton className="h-75" />,
});

/** The curve of a window with its table; both show the part of the time that is asked for. */
export function UsageCurve({
  assessment,
  series,
  events,
}: { assessment: Assessment; series: UsageSeries } & Pick<UsageWindow, 'events'>) {
  const { limit, request, advice } = assessment;
  const [part, setPart] = useState<TimeRange>();
  const whole = { from: series.at[0] ?? 0, to: series.at.at(-1) ?? 0 };
  const step = (whole.to - whole.from) / Math.max(1, series.at.length - 1);
  const shown = part ?? whole;
  const set = (fact: typeof limit): number | undefined =>
    fact.state === 'known' && fact.value !== 'unset' ? fact.value : undefined;
  const today = { limit: set(limit), request: set(request) };
  const { limit: limitToday, request: requestToday } = today;
  const points = useMemo(
    () => usagePoints(series, { limit: limitToday, request: requestToday }),
    [series, limitToday, requestToday],
  );
  return (
    <ChartFigure
      withKey
      caption={`Memory over ${windowLength(assessment)}, in MiB`}
      controls={<ZoomButtons part={shown} whole={whole} step={step} onPart={setPart} />}
      chart={
        <UsageChart
          points={points}
          events={events}
          advised={advice.state === 'known' ? advice.value.memoryLimit : undefined}
          range={shown}
          step={step}
          onPart={(a, b) => setPart(between(a, b, whole, step))}
        />
      }
      table={
        <DetailTable
          caption={isByDay(shown) ? 'Usage by day' : 'Usage by moment'}
          columns={columns(isByDay(shown))}
          rows={usageRows(series, today, shown)}
          rowKey={({ at }) => `${at}`}
        />
      }
    />
  );
}

const NOT_KNOWN = <span className="text-unknown italic">not known</span>;

/** Most important first, as the chart's card has them. */
const SIZES: readonly Column<UsageRow>[] = [...USAGE_LINES].reverse().map(({ key, name }) => ({
  id: key,
  head: key === 'limit' ? 'limit, MiB' : name,
  align: 'right',
  cell: (row) => {
    const size = row[key];
    return size === undefined ? NOT_KNOWN : inMiB(size);
  },
}));

const columns = (byDay: boolean): readonly Column<UsageRow>[] => [
  byDay
    ? { id: 'at', head: 'Day (UTC), highest of', cell: ({ at }) => formatDay(at) }
    : { id: 'at', head: 'Moment', cell: ({ at }) => formatMoment(at) },
  ...SIZES,
];
