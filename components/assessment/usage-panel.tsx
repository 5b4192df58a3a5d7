'use client';

import dynamic from 'next/dynamic';
import { ChartFigure } from '#components/charts/chart-figure.tsx';
import { FactValue } from '#components/charts/fact-value.tsx';
import { type UsageDay, usageDays } from '#components/charts/usage-points.ts';
import { type Column, DetailTable } from '#components/ui/detail-table.tsx';
import { formatDay, formatMoment } from '#components/ui/format-age.ts';
import { Icon } from '#components/ui/icon.tsx';
import { Message } from '#components/ui/message.tsx';
import { Panel } from '#components/ui/panel.tsx';
import { Skeleton } from '#components/ui/skeleton.tsx';
import type { Assessment } from '#lib/core/assess/assessment.ts';
import { windowLength } from '#lib/core/assess/describe-verdict.ts';
import type { UsageWindow } from '#lib/core/model/usage.ts';
import { inMiB } from '#lib/core/units/format.ts';

const UsageChart = dynamic(() => import('#components/charts/usage-chart.tsx').then((chart) => chart.UsageChart), {
  ssr: false,
  loading: () => <Skeleton className="h-70" />,
});

const size = (value: number | undefined) =>
  value === undefined ? <span className="text-unknown italic">not known</span> : inMiB(value);

const COLUMNS: readonly Column<UsageDay>[] = [
  { id: 'day', head: 'Day (UTC)', cell: ({ day }) => formatDay(day) },
  { id: 'workingSet', head: 'Working set, highest MiB', align: 'right', cell: ({ workingSet }) => size(workingSet) },
  { id: 'heapUsed', head: 'Heap used, highest', align: 'right', cell: ({ heapUsed }) => size(heapUsed) },
  { id: 'liveSet', head: 'Live after GC, highest', align: 'right', cell: ({ liveSet }) => size(liveSet) },
];

/** What was held over the window, against the limit; kills stand on the limit line. */
export function UsagePanel({ assessment }: { assessment: Assessment }) {
  const { usage, limit, advice } = assessment;
  if (usage.state === 'unknown')
    return (
      <Panel id="usage" title="Usage over time">
        <Message icon="circle-dashed" title="Nothing was measured" level={3}>
          {usage.why}. {usage.remedy === undefined ? null : <>What would tell: {usage.remedy}.</>}
        </Message>
      </Panel>
    );
  const window = usage.value;
  const note = `${windowLength(assessment)}, the highest of ${assessment.workload.pods.length} pods, MiB; ${Math.round(window.coverage * 100)} % of the window has samples`;
  return (
    <Panel id="usage" title="Usage over time" note={note}>
      {window.series === undefined ? (
        <p className="text-ink-soft">The source tells peaks and no curve.</p>
      ) : (
        <ChartFigure
          withKey
          caption={`Memory over ${windowLength(assessment)}, in MiB`}
          chart={
            <UsageChart
              usage={window}
              limit={limit.state === 'known' && limit.value !== 'unset' ? limit.value : undefined}
              advised={advice.state === 'known' ? advice.value.memoryLimit : undefined}
            />
          }
          table={
            <DetailTable
              caption="Usage by day"
              columns={COLUMNS}
              rows={usageDays(window.series)}
              rowKey={({ day }) => `${day}`}
            />
          }
        />
      )}
      <Figures window={window} />
      <Events window={window} />
    </Panel>
  );
}

const percent = (fraction: number): string => `${Math.round(fraction * 100)} %`;

function Figures({ window: { container, jvm, exporter } }: { window: UsageWindow }) {
  const figures = [
    {
      name: 'Peak working set',
      value: (
        <FactValue fact={container.workingSet} title="Peak working set" print={({ peak }) => `${inMiB(peak)} MiB`} />
      ),
    },
    {
      name: 'Start-up peak',
      value: (
        <FactValue
          fact={container.startUpPeak}
          title="Peak in the first 15 minutes"
          print={(peak) => `${inMiB(peak)} MiB`}
        />
      ),
    },
    {
      name: 'Heap used, peak',
      value: <FactValue fact={jvm.heapUsed} title="Heap used, peak" print={({ peak }) => `${inMiB(peak)} MiB`} />,
    },
    {
      name: 'Live set',
      value: (
        <FactValue fact={jvm.liveSet} title="Live after a full collection" print={(live) => `${inMiB(live)} MiB`} />
      ),
    },
    {
      name: 'Threads, peak',
      value: <FactValue fact={jvm.threadsPeak} title="Threads, peak" print={(n) => n.toLocaleString('en-GB')} />,
    },
    {
      name: 'Loaded classes',
      value: <FactValue fact={jvm.loadedClasses} title="Loaded classes" print={(n) => n.toLocaleString('en-GB')} />,
    },
    {
      name: 'GC time',
      value: <FactValue fact={jvm.gcOverhead} title="Share of time in collections" print={percent} />,
    },
    {
      name: 'Limit hits',
      value: (
        <FactValue
          fact={container.limitHits}
          title="How often the limit was reached"
          print={(n) => n.toLocaleString('en-GB')}
        />
      ),
    },
    {
      name: 'Throttled',
      value: <FactValue fact={container.throttledFraction} title="Share of CPU periods throttled" print={percent} />,
    },
  ];
  return (
    <dl className="mt-3 flex flex-wrap gap-x-6 gap-y-2 border-t border-line pt-3">
      {figures.map(({ name, value }) => (
        <div key={name}>
          <dt className="text-xs text-ink-soft">{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
      <div>
        <dt className="text-xs text-ink-soft">JVM metrics</dt>
        <dd>{exporter === 'none' ? <span className="text-unknown italic">none</span> : exporter}</dd>
      </div>
    </dl>
  );
}

function Events({ window: { events } }: { window: UsageWindow }) {
  const kills = events.filter(({ kind }) => kind === 'oom-kill');
  if (kills.length === 0) return null;
  return (
    <p className="mt-3 flex gap-1.5 text-xs">
      <Icon name="octagon-filled" className="text-critical-fill" />
      <span>
        <span className="text-critical">OOM kills:</span>{' '}
        {kills
          .slice(0, 8)
          .map(({ at, pod }) => `${formatMoment(at)} ${pod}`)
          .join('; ')}
        {kills.length > 8 ? ` and ${kills.length - 8} more` : ''}. The kernel ends the process: no Java error is logged.
      </span>
    </p>
  );
}
