import { instant } from '#lib/core/instant.ts';
import { from, known, unknown } from '#lib/core/known.ts';
import { jvmUsage } from '#lib/core/metrics/jvm-usage.ts';
import type { UsageWindow } from '#lib/core/model/usage.ts';
import type { Bytes } from '#lib/core/units/bytes.ts';
import type { PodMetrics } from './pod-metrics.ts';

/** One container of one pod at the moment that metrics-server last saw it. */
export type Sighting = { readonly pod: string; readonly memory: Bytes } & Pick<PodMetrics, 'timestamp' | 'window'>;

const NEEDS_HISTORY = unknown(
  'metrics.k8s.io tells the present working set alone',
  'connect a Prometheus that scrapes the kubelet and kube-state-metrics',
);

const NEEDS_JVM = unknown(
  'metrics.k8s.io tells nothing of the JVM',
  'connect a Prometheus that scrapes an exporter of the JVM',
);

/** A window as short as metrics-server's own: the present working set of the worst pod, and nothing else. */
export function presentUsage(sightings: readonly [Sighting, ...Sighting[]]): UsageWindow {
  const worst = sightings.reduce((a, b) => (b.memory > a.memory ? b : a));
  const to = instant(Math.max(...sightings.map(({ timestamp }) => timestamp)));
  const { memory } = worst;
  return {
    from: instant(worst.timestamp - worst.window * 1000),
    to,
    coverage: 1,
    container: {
      workingSet: known(
        { last: memory, min: memory, p50: memory, p90: memory, p99: memory, peak: memory },
        from('metrics-server', `pods.metrics.k8s.io/${worst.pod}`, worst.timestamp),
      ),
      rss: NEEDS_HISTORY,
      cache: NEEDS_HISTORY,
      startUpPeak: NEEDS_HISTORY,
      steadyPeak: NEEDS_HISTORY,
      limitHits: NEEDS_HISTORY,
      oomKills: NEEDS_HISTORY,
      restarts: NEEDS_HISTORY,
      throttledFraction: NEEDS_HISTORY,
    },
    jvm: { ...jvmUsage([], NEEDS_JVM) },
    exporter: 'none',
    series: undefined,
    events: [],
    podPeaks: Object.fromEntries(sightings.map(({ pod, memory: peak }) => [pod, peak])),
  };
}
