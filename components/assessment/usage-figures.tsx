import type { ReactNode } from 'react';
import { FactValue } from '#components/charts/fact-value.tsx';
import { type Column, DetailTable } from '#components/ui/detail-table.tsx';
import { type Known, mapKnown } from '#lib/core/known.ts';
import { describeTrend, trendIn } from '#lib/core/metrics/live-set-trend.ts';
import type { Spread, UsageWindow } from '#lib/core/model/usage.ts';
import type { Bytes } from '#lib/core/units/bytes.ts';
import { inMiB } from '#lib/core/units/format.ts';

type Figure = { readonly name: string; readonly value: ReactNode };

const size = (name: string, title: string, fact: Known<Bytes>): Figure => ({
  name,
  value: <FactValue fact={fact} title={title} print={(bytes) => `${inMiB(bytes)} MiB`} />,
});

const count = (name: string, title: string, fact: Known<number>): Figure => ({
  name,
  value: <FactValue fact={fact} title={title} print={(n) => Math.round(n).toLocaleString('en-GB')} />,
});

/** A share of less than a tenth keeps a decimal: 1.4 % of the time in collections is not 1 %. */
const percent = (fraction: number): string => `${(fraction * 100).toFixed(fraction < 0.1 ? 1 : 0)} %`;

const share = (name: string, title: string, fact: Known<number>): Figure => ({
  name,
  value: <FactValue fact={fact} title={title} print={percent} />,
});

const containerFigures = ({ container }: UsageWindow): readonly Figure[] => [
  size('Start-up peak', 'Peak in the first 15 to 30 minutes of containers', container.startUpPeak),
  size('Steady-state peak', 'Peak of containers that ran for half an hour or longer', container.steadyPeak),
  count('OOM kills', 'Kills by the kernel for memory', container.oomKills),
  count('Restarts', 'Restarts of the container', container.restarts),
  count('Limit hits', 'How often the limit was reached', container.limitHits),
  share('Throttled', 'Share of CPU periods throttled', container.throttledFraction),
];

const jvmFigures = (window: UsageWindow): readonly Figure[] => {
  const { jvm } = window;
  return [
    size('Live set', 'Heap after a collection of the old generation', jvm.liveSet),
    {
      name: 'Live-set trend',
      value: <FactValue fact={trendIn(window)} title="Where the live set goes" print={describeTrend} />,
    },
    size('Heap committed', 'Heap committed, highest', jvm.heapCommitted),
    size('Heap maximum', 'Maximum of the heap as the JVM tells it', jvm.heapMax),
    size('Metaspace', 'Metaspace committed', jvm.metaspaceCommitted),
    size('Class space', 'Compressed class space committed', jvm.classSpaceCommitted),
    size('Code cache', 'Code cache committed', jvm.codeCacheCommitted),
    size('Direct buffers', 'Used by direct buffers', jvm.direct),
    size('Mapped buffers', 'Used by mapped buffers', jvm.mapped),
    count('Threads, peak', 'Threads, peak', jvm.threadsPeak.state === 'known' ? jvm.threadsPeak : jvm.threads),
    count('Loaded classes', 'Loaded classes', jvm.loadedClasses),
    share('GC time', 'Share of time in which collections stop the application', jvm.gcOverhead),
    {
      name: 'Allocation',
      value: (
        <FactValue
          fact={jvm.allocationBytesPerSecond}
          title="Bytes allocated a second"
          print={(rate) => `${inMiB(rate)} MiB/s`}
        />
      ),
    },
  ];
};

const List = ({ figures }: { figures: readonly Figure[] }) => (
  <dl className="mt-3 flex flex-wrap gap-x-6 gap-y-2 border-t border-line pt-3">
    {figures.map(({ name, value }) => (
      <div key={name}>
        <dt className="text-xs text-ink-soft">{name}</dt>
        <dd>{value}</dd>
      </div>
    ))}
  </dl>
);

/** What a window says beside its curve. */
export function UsageFigures({ window }: { window: UsageWindow }) {
  const { exporter, jvm } = window;
  const release: Figure = {
    name: 'Release',
    value: <FactValue fact={jvm.jdk} title="Release as the JVM says it" print={String} />,
  };
  const exported: Figure = {
    name: 'JVM metrics',
    value: exporter === 'none' ? <span className="text-unknown italic">none</span> : exporter,
  };
  return (
    <>
      <Distribution window={window} />
      <List figures={containerFigures(window)} />
      <List figures={[...jvmFigures(window), release, exported]} />
    </>
  );
}

type Row = { readonly name: string; readonly spread: Known<Spread> };

const POINTS = [
  ['last', 'Last'],
  ['p50', 'p50'],
  ['p90', 'p90'],
  ['p99', 'p99'],
  ['peak', 'Peak'],
] as const satisfies readonly (readonly [keyof Spread, string])[];

const COLUMNS: readonly Column<Row>[] = [
  { id: 'name', head: 'MiB', cell: ({ name }) => name },
  ...POINTS.map(
    ([key, head]): Column<Row> => ({
      id: key,
      head,
      align: 'right',
      cell: ({ name, spread }) => (
        <FactValue fact={mapKnown(spread, (points) => points[key])} title={`${name}, ${head}`} print={inMiB} />
      ),
    }),
  ),
];

/** Percentiles over the points of the window, of which each is the highest since the one before. */
const Distribution = ({ window: { container, jvm } }: { window: UsageWindow }) => (
  <div className="mt-3 max-w-xl border-t border-line pt-2">
    <DetailTable
      caption="How the figures are spread over the window"
      columns={COLUMNS}
      rows={[
        { name: 'Working set', spread: container.workingSet },
        { name: 'RSS', spread: container.rss },
        { name: 'Page cache', spread: container.cache },
        { name: 'Heap used', spread: jvm.heapUsed },
      ]}
      rowKey={({ name }) => name}
    />
  </div>
);
