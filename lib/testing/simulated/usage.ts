import { type Instant, instant } from '#lib/core/instant.ts';
import { from, type Known, known, unknown } from '#lib/core/known.ts';
import type { JvmUsage, Spread, UsageWindow } from '#lib/core/model/usage.ts';
import { type Bytes, mib } from '#lib/core/units/bytes.ts';
import type { Service } from './services.ts';

const POINTS = 120;
const DAY = 86_400_000;

const spread = (last: number): Spread => ({
  last: mib(last),
  min: mib(last * 0.71),
  p50: mib(last * 0.9),
  p90: mib(last * 0.96),
  p99: mib(last * 0.99),
  peak: mib(last),
});

const measured = <T>(value: T, query: string, at: Instant): Known<T> => known(value, from('metrics', query, at));

const silent = (name: string): Known<never> =>
  unknown(`no series of ${name}`, 'Add a JVM metrics exporter to the container');

function jvmUsage({ heap, threads = 0, jdk }: Service, at: Instant): JvmUsage {
  const size = (mebibytes: number, name: string): Known<Bytes> =>
    heap === undefined ? silent(name) : measured(mib(mebibytes), name, at);
  const count = (n: number, name: string): Known<number> => (heap === undefined ? silent(name) : measured(n, name, at));
  const text = (value: string | undefined, name: string): Known<string> =>
    value === undefined ? silent(name) : measured(value, name, at);
  const { max = 0, used = 0, live = 0 } = heap ?? {};
  return {
    heapUsed:
      heap === undefined ? silent('jvm_memory_used_bytes') : measured(spread(used), 'jvm_memory_used_bytes', at),
    heapCommitted: size(Math.min(max, used * 1.2), 'jvm_memory_committed_bytes'),
    heapMax: size(max, 'jvm_memory_max_bytes'),
    liveSet: size(live, 'jvm_gc_live_data_size_bytes'),
    metaspaceUsed: size(78, 'jvm_memory_used_bytes'),
    metaspaceCommitted: size(81, 'jvm_memory_committed_bytes'),
    classSpaceCommitted: size(11, 'jvm_memory_committed_bytes'),
    codeCacheUsed: size(34, 'jvm_memory_used_bytes'),
    codeCacheCommitted: size(38, 'jvm_memory_committed_bytes'),
    loadedClasses: count(14_211, 'jvm_classes_loaded_classes'),
    threads: count(threads, 'jvm_threads_live_threads'),
    threadsPeak: count(threads + 6, 'jvm_threads_peak_threads'),
    direct: size(16, 'jvm_buffer_memory_used_bytes'),
    mapped: size(0, 'jvm_buffer_memory_used_bytes'),
    gcOverhead: count(0.012, 'jvm_gc_overhead'),
    allocationBytesPerSecond: count(41_943_040, 'jvm_gc_memory_allocated_bytes_total'),
    jdk: text(jdk, 'jvm_info'),
    vm: text(jdk && 'OpenJDK 64-Bit Server VM', 'jvm_info'),
    collector: text(jdk && 'G1', 'jvm_gc_pause_seconds'),
  };
}

/** A wave between 70 % and 100 % of `top`, the same at every call. */
const wave = (top: number | undefined) =>
  Array.from({ length: POINTS }, (_, i) => (top === undefined ? null : mib(top * (0.85 + 0.15 * Math.sin(i / 7)))));

/** Seven invented days of a service up to `to`. */
export function simulatedUsage(service: Service, pods: readonly string[], to: Instant): UsageWindow {
  const begin = to - 7 * DAY;
  const { workingSet, heap, oomKills = 0 } = service;
  return {
    from: instant(begin),
    to,
    coverage: 0.98,
    container: {
      workingSet: measured(spread(workingSet), 'container_memory_working_set_bytes', to),
      rss: measured(spread(workingSet * 0.97), 'container_memory_rss', to),
      cache: measured(spread(workingSet * 0.04), 'container_memory_cache', to),
      startUpPeak: measured(mib(workingSet * 0.8), 'container_memory_working_set_bytes', to),
      steadyPeak: measured(mib(workingSet), 'container_memory_working_set_bytes', to),
      limitHits: measured(oomKills * 40, 'container_memory_failcnt', to),
      oomKills: measured(oomKills, 'container_oom_events_total', to),
      restarts: measured(oomKills, 'kube_pod_container_status_restarts_total', to),
      throttledFraction: measured(0.03, 'container_cpu_cfs_throttled_periods_total', to),
    },
    jvm: jvmUsage(service, to),
    exporter: heap === undefined ? 'none' : 'micrometer',
    series: {
      at: Array.from({ length: POINTS }, (_, i) => instant(begin + (i * 7 * DAY) / POINTS)),
      workingSet: wave(workingSet),
      rss: wave(workingSet * 0.97),
      heapUsed: wave(heap?.used),
      heapCommitted: wave(heap && heap.used * 1.2),
      liveSet: wave(heap?.live),
    },
    events: Array.from({ length: Math.min(oomKills, 3) }, (_, i) => ({
      at: instant(to - (i + 1) * DAY),
      kind: 'oom-kill' as const,
      pod: pods[0] ?? '',
    })),
    podPeaks: Object.fromEntries(pods.map((pod, i) => [pod, mib(workingSet * (1 - i * 0.03))])),
  };
}
