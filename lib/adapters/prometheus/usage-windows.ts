import { type Instant, instant } from '#lib/core/instant.ts';
import { from, type Known, known, unknown } from '#lib/core/known.ts';
import { endKind } from '#lib/core/metrics/container-end.ts';
import { jvmUsage, type PodReading } from '#lib/core/metrics/jvm-usage.ts';
import { allocationRate, gcShare } from '#lib/core/metrics/rates.ts';
import { readJvm } from '#lib/core/metrics/read-jvm.ts';
import { spreadOf } from '#lib/core/metrics/spread.ts';
import type { Spread, UsageEvent, UsageSeries, UsageWindow } from '#lib/core/model/usage.ts';
import { type Bytes, bytes } from '#lib/core/units/bytes.ts';
import {
  type Draft,
  type Drafts,
  type LineName,
  type PodNumber,
  type PodSamples,
  type PointOfPod,
  placeKey,
} from './draft.ts';
import type { Grid } from './grid.ts';
import type { QuestionId } from './question.ts';

/** What became of the questions. */
export type Outcomes = {
  /** Whether any container was told of: then silence about one of them is an answer too. */
  answered(id: QuestionId): boolean;
  /** Whether any container's figure is more than 0: control groups of version 2 have counters that stay 0. */
  counts(name: PodNumber): boolean;
  /** Why there is no figure: the question was not answered, or the answer names other containers only. */
  why(id: QuestionId): Known<never>;
};

/** The window of one container from what was gathered of it. */
export function usageWindow(
  draft: Draft,
  grid: Grid,
  drafts: Pick<Drafts, 'rollouts'>,
  outcomes: Outcomes,
): UsageWindow {
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
      startUpPeak: phase(draft, 'start-up', to),
      steadyPeak: phase(draft, 'steady', to),
      limitHits: draft.perPod.has('limit-hits') && !outcomes.counts('limit-hits') ? NO_COUNT : sum('limit-hits'),
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
    events: eventsOf(draft, rolloutsOf(draft, drafts), grid.from),
    podPeaks: podPeaks(draft),
  };
}

const NO_COUNT = unknown(
  'container_memory_failcnt is 0 for every container, as it is where control groups of version 2 do not count it',
);

/** Why a phase of a container's life has no peak. */
const NOT_SEEN = {
  'start-up': unknown(
    'no start of the container was seen in the window',
    'look back over a window that holds a rollout',
  ),
  steady: unknown(
    'no container ran for longer than half an hour where it was looked for',
    'look back over a longer window',
  ),
} as const;

function phase({ phases }: Draft, name: keyof typeof NOT_SEEN, to: Instant): Known<Bytes> {
  const peak = phases.get(name);
  return peak === undefined ? NOT_SEEN[name] : known(size(peak), from('metrics', 'start-up', to));
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

/** Restarts after which the kubelet said that the kernel had killed the container. */
const killed = ({ ends, restarts: seen }: Draft): readonly PointOfPod[] =>
  seen.filter((point) => ends.get(placeKey(point))?.reason === 'OOMKilled');

/** The kubelet keeps the last end only, the kernel's counter ends with its control group: the larger count is the better. */
function oomKills(draft: Draft, { answered, why }: Outcomes, to: Instant): Known<number> {
  if (!answered('ends') && !answered('oom-events') && !answered('restarts')) return why('oom-events');
  const counted = [...(draft.perPod.get('oom-events')?.values() ?? [])].reduce((a, b) => a + b, 0);
  return known(Math.max(total(killed(draft)), Math.round(counted)), from('metrics', 'ends and oom-events', to));
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
    limit: points('limits'),
    request: points('requests'),
  };
}

/** Ends of containers with what the kubelet told of each at the point where the restart was seen, and rollouts. */
function eventsOf(draft: Draft, rollouts: readonly number[], from: number): readonly UsageEvent[] {
  const ends = draft.restarts.map((point): UsageEvent => {
    const { reason, code, time, limit } = draft.ends.get(placeKey(point)) ?? {};
    const kind = endKind(reason, code);
    return {
      kind,
      pod: point.pod,
      at: instant((time !== undefined && time > from && time <= point.at ? time : point.at) * 1000),
      ...(code === undefined ? {} : { exitCode: code }),
      ...(kind !== 'oom-kill' || limit === undefined ? {} : { limit: size(limit) }),
    };
  });
  const rolledOut = rollouts.map((at): UsageEvent => ({ kind: 'rollout', pod: '', at: instant(at * 1000) }));
  return [...ends, ...rolledOut].sort((a, b) => a.at - b.at);
}

/** Kinds whose rollouts nothing tells: a Deployment beside one may have its name. */
const UNTOLD = new Set(['DaemonSet', 'Job', 'CronJob', 'Pod']);

/** Where the rollouts of a workload are kept: ReplicaSets are called after what they belong to. */
const rolloutKey = ({ workload: { ref } }: Draft): string | undefined =>
  UNTOLD.has(ref.kind)
    ? undefined
    : `${ref.namespace}/${ref.kind === 'StatefulSet' ? 'StatefulSet' : 'ReplicaSet'}/${ref.name}`;

const rolloutsOf = (draft: Draft, { rollouts }: Pick<Drafts, 'rollouts'>): readonly number[] => {
  const key = rolloutKey(draft);
  return (key === undefined ? undefined : rollouts.get(key)) ?? [];
};

function podPeaks({ perPod }: Draft): Readonly<Record<string, Bytes>> {
  return Object.fromEntries([...(perPod.get('pod-peaks') ?? [])].map(([pod, peak]) => [pod, size(peak)]));
}
