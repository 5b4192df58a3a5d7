import { type Instant, instant } from '#lib/core/instant.ts';
import { from, type Known, known, unknown } from '#lib/core/known.ts';
import type { Pod } from '#lib/core/model/pod.ts';
import type { Spread, UsageEvent, UsageSeries, UsageWindow } from '#lib/core/model/usage.ts';
import { type Bytes, mib } from '#lib/core/units/bytes.ts';

/** What was seen of a container, in MiB; the curve is a saw that ends in `kills` kills. */
export type UsageSpec = {
  readonly peak: number;
  readonly live?: number;
  readonly heapPeak?: number;
  readonly kills?: number;
  readonly days?: number;
  /** Other ends and rollouts, spread over the window. */
  readonly ends?: readonly UsageEvent['kind'][];
  /** A part of the window without samples, as shares of it. */
  readonly gap?: readonly [number, number];
};

const DAY = 86_400_000;
const POINTS = 224;
const noJvm = unknown('the pods export no JVM metrics', 'add an exporter port to the scrape');

const spread = (peak: number): Spread => ({
  last: mib(peak * 0.82),
  min: mib(peak * 0.3),
  p50: mib(peak * 0.74),
  p90: mib(peak * 0.9),
  p99: mib(peak * 0.97),
  peak: mib(peak),
});

/** A usage window that ends at `to`, with one saw-tooth per kill and a breath per day. */
export function aUsageWindow(spec: UsageSpec, pods: readonly Pod[], to: Instant): UsageWindow {
  const { peak, live, heapPeak = live === undefined ? undefined : peak * 0.6, kills = 0, days = 14, ends = [] } = spec;
  const begin = instant(to - days * DAY);
  const source = from('metrics', 'container_memory_working_set_bytes', to);
  const told = (size: number | undefined): Known<Bytes> =>
    size === undefined ? noJvm : known(mib(size), from('metrics', 'jvm_memory', to));
  const count = (n: number): Known<number> => known(n, source);
  return {
    from: begin,
    to,
    coverage: spec.gap === undefined ? 1 : 1 - (spec.gap[1] - spec.gap[0]),
    exporter: live === undefined ? 'none' : 'micrometer',
    container: {
      workingSet: known(spread(peak), source),
      rss: known(spread(peak * 0.97), source),
      cache: known(spread(peak * 0.05), source),
      startUpPeak: known(mib(peak * 0.55), source),
      steadyPeak: known(mib(peak), source),
      limitHits: count(kills * 40),
      oomKills: count(kills),
      restarts: count(kills),
      throttledFraction: count(0.02),
    },
    jvm: {
      heapUsed: heapPeak === undefined ? noJvm : known(spread(heapPeak), source),
      heapCommitted: told(heapPeak),
      heapMax: told(heapPeak),
      liveSet: told(live),
      metaspaceUsed: noJvm,
      metaspaceCommitted: noJvm,
      classSpaceCommitted: noJvm,
      codeCacheUsed: noJvm,
      codeCacheCommitted: noJvm,
      loadedClasses: live === undefined ? noJvm : count(18_240),
      threads: live === undefined ? noJvm : count(180),
      threadsPeak: live === undefined ? noJvm : count(214),
      direct: noJvm,
      mapped: noJvm,
      gcOverhead: live === undefined ? noJvm : count(0.013),
      allocationBytesPerSecond: noJvm,
      jdk: noJvm,
      vm: noJvm,
      collector: noJvm,
    },
    series: withGap(spec.gap, { peak, live, heapPeak, kills, begin, step: (days * DAY) / POINTS }),
    events: [
      ...Array.from({ length: kills }, (_, i) => ({
        at: instant(begin + ((i + 1) * days * DAY) / (kills + 1)),
        kind: 'oom-kill' as const,
        pod: pods[0]?.name ?? 'gone',
        exitCode: 137,
        limit: mib(Math.ceil(peak / 64) * 64),
      })),
      ...ends.map((kind, i) => ({
        at: instant(begin + ((i + 0.5) * days * DAY) / ends.length),
        kind,
        pod: kind === 'rollout' ? '' : (pods[0]?.name ?? 'gone'),
      })),
    ],
    podPeaks: Object.fromEntries(pods.map(({ name }, i) => [name, mib(peak * (1 - i * 0.01))])),
  };
}

function withGap(gap: UsageSpec['gap'], spec: SeriesSpec): UsageSeries {
  const series = aSeries(spec);
  const [from, to] = gap ?? [1, 1];
  const holed = (sizes: readonly (number | null)[]): (number | null)[] =>
    sizes.map((size, place) => (place / POINTS > from && place / POINTS < to ? null : size));
  return {
    at: series.at,
    workingSet: holed(series.workingSet),
    rss: holed(series.rss),
    heapUsed: holed(series.heapUsed),
    heapCommitted: holed(series.heapCommitted),
    liveSet: holed(series.liveSet),
  };
}

type SeriesSpec = {
  readonly peak: number;
  readonly live: number | undefined;
  readonly heapPeak: number | undefined;
  readonly kills: number;
  readonly begin: Instant;
  readonly step: number;
};

function aSeries({ peak, live, heapPeak, kills, begin, step }: SeriesSpec): UsageSeries {
  const steps = Array.from({ length: POINTS }, (_, i) => i);
  const tooth = (i: number): number => ((i * (kills + 1)) / POINTS) % 1;
  const breath = (i: number): number => Math.sin((i / POINTS) * 28 * Math.PI) * 0.05;
  const curve = (top: number, low: number): number[] =>
    steps.map((i) => mib(Math.max(1, top * Math.min(1, low + (0.95 - low) * tooth(i) + breath(i)))));
  const none = steps.map(() => null);
  return {
    at: steps.map((i) => instant(begin + i * step)),
    workingSet: curve(peak, 0.6),
    rss: curve(peak * 0.97, 0.6),
    heapUsed: heapPeak === undefined ? none : curve(heapPeak, 0.5),
    heapCommitted: heapPeak === undefined ? none : steps.map(() => mib(heapPeak)),
    liveSet: live === undefined ? none : curve(live, 0.9),
  };
}
