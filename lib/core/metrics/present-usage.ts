import { type Instant, instant } from '../instant.ts';
import { from, known, type SourceKind, unknown } from '../known.ts';
import { containerKey } from '../model/refs.ts';
import type { UsageWindow } from '../model/usage.ts';
import type { Workload } from '../model/workload.ts';
import type { Bytes } from '../units/bytes.ts';
import { jvmUsage } from './jvm-usage.ts';

/** One container of one pod as a source saw it at one moment. */
export type Sighting = {
  readonly namespace: string;
  readonly pod: string;
  readonly container: string;
  readonly memory: Bytes;
  readonly at: Instant;
  /** The time that the figure stands for, in seconds; 0 for a moment. */
  readonly seconds: number;
};

/** Who saw it: as facts name their source, and as a sentence names it. */
export type Witness = { readonly kind: SourceKind; readonly says: string };

/** By container, what is used now: of each workload the worst pod. Containers that no workload has are left out. */
export function presentUsage(
  sightings: readonly Sighting[],
  workloads: readonly Workload[],
  witness: Witness,
): Readonly<Record<string, UsageWindow>> {
  const owners = new Map(
    workloads.flatMap((workload) => workload.pods.map(({ name }) => [`${workload.ref.namespace}/${name}`, workload])),
  );
  const seen = Map.groupBy(sightings, ({ namespace, pod, container }) => {
    const owner = owners.get(`${namespace}/${pod}`);
    const has = owner?.template.containers.some(({ name }) => name === container);
    return owner === undefined || !has ? undefined : containerKey({ ...owner.ref, container });
  });
  return Object.fromEntries(
    [...seen].flatMap(([key, [first, ...rest]]) =>
      key === undefined || first === undefined ? [] : [[key, windowOf([first, ...rest], witness)] as const],
    ),
  );
}

/** A window as short as the source's own: the present working set of the worst pod, and nothing else. */
function windowOf(sightings: readonly [Sighting, ...Sighting[]], { kind, says }: Witness): UsageWindow {
  const needsHistory = unknown(
    `${says} tells the present working set alone`,
    'connect a Prometheus that scrapes the kubelet and kube-state-metrics',
  );
  const needsJvm = unknown(
    `${says} tells nothing of the JVM`,
    'connect a Prometheus that scrapes an exporter of the JVM',
  );
  const worst = sightings.reduce((a, b) => (b.memory > a.memory ? b : a));
  const { memory } = worst;
  return {
    from: instant(worst.at - worst.seconds * 1000),
    to: instant(Math.max(...sightings.map(({ at }) => at))),
    coverage: 1,
    container: {
      workingSet: known(
        { last: memory, min: memory, p50: memory, p90: memory, p99: memory, peak: memory },
        from(kind, `${worst.namespace}/${worst.pod}`, worst.at),
      ),
      rss: needsHistory,
      cache: needsHistory,
      startUpPeak: needsHistory,
      steadyPeak: needsHistory,
      limitHits: needsHistory,
      oomKills: needsHistory,
      restarts: needsHistory,
      throttledFraction: needsHistory,
    },
    jvm: jvmUsage([], needsJvm),
    exporter: 'none',
    series: undefined,
    events: [],
    podPeaks: Object.fromEntries(sightings.map(({ pod, memory: peak }) => [pod, peak])),
  };
}

/** What is lost with a source of moments; the reader of a page shall not take a moment for a history. */
export const lostWithout = (source: string, { says }: Witness) =>
  ({
    source,
    what: 'peaks, start-up, kills for memory, throttling and everything of the JVM',
    why: `${says} tells the present working set alone`,
    remedy: 'connect a Prometheus that scrapes the kubelet, kube-state-metrics and an exporter of the JVM',
  }) as const;
