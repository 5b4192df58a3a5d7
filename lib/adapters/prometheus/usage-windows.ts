import { type Instant, instant } from '#lib/core/instant.ts';
import { from, type Known, known, unknown } from '#lib/core/known.ts';
import { jvmUsage, type PodReading } from '#lib/core/metrics/jvm-usage.ts';
import { allocationRate, gcShare } from '#lib/core/metrics/rates.ts';
import { readJvm } from '#lib/core/metrics/read-jvm.ts';
import { spreadOf } from '#lib/core/metrics/spread.ts';
import type { Spread, UsageEvent, UsageSeries, UsageWindow } from '#lib/core/model/usage.ts';
import { type Bytes, bytes } from '#lib/core/units/bytes.ts';
import type { Draft, LineName, PodNumber, PodSamples, PointOfPod } from './draft.ts';
import type { Grid } from './grid.ts';
import type { QuestionId } from './question.ts';

/** What became of the questions. */
export type Outcomes = {
  /** Whether any container was told of: then silence about one of them is an answer too. */
  answered(id: QuestionId): boolean;
  /** Why there is no figure: the question was not answered, or the answer names other containers only. */
  why(id: QuestionId): Known<never>;
};

/** The window of one container from what was gathered of it. */
export function usageWindow(draft: Draft, grid: Grid, outcomes: Outcomes): UsageWindow {
  const { why } = outcomes;
  const at = Array.from({ length: grid.points }, (_, place) => instant((grid.from + (place + 1) * grid.step) * 1000));
  const to = at.at(-1) ?? instant(grid.from * 1000);
  const readings = [...draft.jvms.values()].map(podReading);
  const spread = (name: LineName): Known<Spread> => {
    const found = spreadOf(draft.lines.get(name) ?? []);
    return found === undefined ? why(name) : known(found, from('metrics', name, to));
  };
  const sum = (name: PodNumber): Known<number> => {
    const pods = draft.perPod.get(name);
    if (pods === undefined) return why(name);
    return known(Math.round([...pods.values()].reduce((a, b) => a + b, 0)), from('metrics', name, to));
  };
  const throttled = draft.perPod.get('throttled');
  return {
    from: instant(grid.from * 1000),
    to,
    coverage: coverageOf(draft),
    container: {
      workingSet: spread('working-set'),
      rss: spread('rss'),
      cache: spread('cache'),
      startUpPeak:
        draft.startUp === undefined
          ? unknown('no start of the container was seen in the window', 'look back over a window that holds a rollout')
          : known(size(draft.startUp), from('metrics', 'start-up', to)),
      limitHits: sum('limit-hits'),
      oomKills: oomKills(draft, outcomes, to),
      restarts: restarts(draft, outcomes, to),
      throttledFraction:
        throttled === undefined
          ? why('throttled')
          : known(Math.max(...throttled.values()), from('metrics', 'throttled', to)),
    },
    jvm: jvmUsage(readings, spread('heap-used')),
    exporter: exporterOf(readings),
    series: seriesOf(draft, at),
    events: eventsOf(draft),
    podPeaks: podPeaks(draft),
  };
}

const size = (value: number): Bytes => bytes(Math.max(0, Math.round(value)));

function podReading({ samples, floors, gcRates, allocations }: PodSamples): PodReading {
  return {
    reading: readJvm([...samples.values()], [...floors.values()]),
    gcOverhead: gcShare([...gcRates.values()]),
    allocationBytesPerSecond: allocationRate([...allocations.values()]),
  };
}

/** The share of points that the working set has; without it that of the heap. */
function coverageOf({ lines }: Draft): number {
  const points = lines.get('working-set') ?? lines.get('heap-used');
  return points === undefined ? 0 : points.filter((point) => point !== null).length / points.length;
}

const total = (points: readonly { readonly count: number }[]): number =>
  points.reduce((sum, { count }) => sum + count, 0);

const placeKey = ({ pod, at }: PointOfPod): string => `${pod}@${at}`;

/** Restarts after which the kubelet said that the kernel had killed the container. */
function killed({ oomEnds, restarts: seen }: Draft): readonly PointOfPod[] {
  const places = new Set(oomEnds.map(placeKey));
  return seen.filter((point) => places.has(placeKey(point)));
}

/** The kubelet keeps the last end only, the kernel's counter ends with its control group: the larger count is the better. */
function oomKills(draft: Draft, { answered, why }: Outcomes, to: Instant): Known<number> {
  if (!answered('oom-ends') && !answered('oom-events') && !answered('restarts')) return why('oom-events');
  const counted = [...(draft.perPod.get('oom-events')?.values() ?? [])].reduce((a, b) => a + b, 0);
  return known(Math.max(total(killed(draft)), Math.round(counted)), from('metrics', 'oom-ends and oom-events', to));
}

function restarts({ restarts: seen }: Draft, { answered, why }: Outcomes, to: Instant): Known<number> {
  if (!answered('restarts')) return why('restarts');
  return known(total(seen), from('metrics', 'kube_pod_container_status_restarts_total', to));
}

function exporterOf(readings: readonly PodReading[]): string {
  const names = new Set(readings.map(({ reading }) => reading.source).filter((name) => name !== 'none'));
  const [only] = names;
  return names.size > 1 ? 'mixed' : (only ?? 'none');
}

function seriesOf({ lines }: Draft, at: readonly Instant[]): UsageSeries | undefined {
  if (lines.size === 0) return undefined;
  const points = (name: LineName): readonly (number | null)[] => lines.get(name) ?? at.map(() => null);
  return {
    at,
    workingSet: points('working-set'),
    rss: points('rss'),
    heapUsed: points('heap-used'),
    heapCommitted: points('heap-committed'),
    liveSet: points('live-set'),
  };
}

/** A restart that was a kill for memory is told as that alone. */
function eventsOf(draft: Draft): readonly UsageEvent[] {
  const places = new Set(killed(draft).map(placeKey));
  return draft.restarts
    .map((point): UsageEvent => {
      const kind = places.has(placeKey(point)) ? 'oom-kill' : 'restart';
      return { kind, pod: point.pod, at: instant(point.at * 1000) };
    })
    .sort((a, b) => a.at - b.at);
}

function podPeaks({ perPod }: Draft): Readonly<Record<string, Bytes>> {
  return Object.fromEntries([...(perPod.get('pod-peaks') ?? [])].map(([pod, peak]) => [pod, size(peak)]));
}
