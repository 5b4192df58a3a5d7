import type { Workload } from '#lib/core/model/workload.ts';
import { MiB } from '#lib/core/units/bytes.ts';
import type { StoredSeries } from '#lib/testing/metrics-servers.ts';

/** Kubernetes' alphabet of generated names. */
const SAFE = 'bcdfghjklmnpqrstvwxz2456789';

/** A generated part of a name that is the same in every run. */
function generated(seed: number, length: number): string {
  let rest = (seed * 2_654_435_761) % 4_294_967_296;
  let text = '';
  for (let place = 0; place < length; place += 1) {
    text += SAFE[rest % SAFE.length] ?? 'b';
    rest = Math.floor(rest / SAFE.length) + seed * 31 + place * 7;
  }
  return text;
}

export type BenchPod = {
  readonly namespace: string;
  readonly workload: string;
  readonly pod: string;
  readonly number: number;
};

/** Deployments of three to six pods, as many as asked for, forty to a namespace. */
export function benchPods(workloads: number): readonly BenchPod[] {
  return Array.from({ length: workloads }, (_, at) => at).flatMap((at) =>
    Array.from({ length: 3 + (at % 4) }, (_, pod) => ({
      namespace: `team-${Math.floor(at / 40)}`,
      workload: `service-${at}`,
      pod: `service-${at}-${generated(at + 1, 10)}-${generated(at * 10 + pod + 1, 5)}`,
      number: at * 10 + pod,
    })),
  );
}

/** What the reader is told of them. */
export function benchWorkloads(pods: readonly BenchPod[], template: Workload): readonly Workload[] {
  const byName = new Map<string, BenchPod[]>();
  for (const pod of pods) byName.set(pod.workload, [...(byName.get(pod.workload) ?? []), pod]);
  const [example] = template.pods;
  return [...byName].map(([name, own]) => ({
    ...template,
    ref: { ...template.ref, kind: 'Deployment', namespace: own[0]?.namespace ?? '', name },
    pods: example === undefined ? [] : own.map(({ pod }) => ({ ...example, name: pod, uid: pod })),
  }));
}

const DAY = 86_400;

/** Twenty-one series a pod: what a kubelet and kube-state-metrics tell of a container, and the pools of a JVM by Micrometer. */
export function benchSeries(pods: readonly BenchPod[]): readonly StoredSeries[] {
  return pods.flatMap(({ namespace, pod, number }) => {
    const of = { namespace, pod, container: 'app' };
    const cgroup = { ...of, id: `/kubepods/${pod}` };
    const size = 300 + (number % 50) * 10;
    const wave = (at: number): number => Math.round((size + 40 * Math.sin((at / DAY) * 6.28 + number)) * MiB);
    const flat = (mib: number) => (): number => mib * MiB;
    const pool = (name: string, area: string, id: string, value: (at: number) => number): StoredSeries => ({
      name,
      labels: { ...of, area, id },
      value,
    });
    return [
      { name: 'container_memory_working_set_bytes', labels: cgroup, value: wave },
      { name: 'container_memory_rss', labels: cgroup, value: (at: number) => wave(at) - 8 * MiB },
      { name: 'container_memory_cache', labels: cgroup, value: flat(12) },
      { name: 'container_start_time_seconds', labels: cgroup, value: () => 1_700_000_000 },
      { name: 'container_oom_events_total', labels: cgroup, value: () => 0 },
      { name: 'container_cpu_cfs_periods_total', labels: cgroup, value: (at: number) => (at % 1e7) * 10 },
      { name: 'container_cpu_cfs_throttled_periods_total', labels: cgroup, value: (at: number) => at % 1e7 },
      { name: 'kube_pod_container_status_restarts_total', labels: of, value: () => 0 },
      { name: 'kube_pod_container_resource_limits', labels: { ...of, resource: 'memory' }, value: flat(768) },
      { name: 'kube_pod_container_resource_requests', labels: { ...of, resource: 'memory' }, value: flat(512) },
      pool('jvm_memory_used_bytes', 'heap', 'G1 Eden Space', flat(40)),
      pool('jvm_memory_used_bytes', 'heap', 'G1 Survivor Space', flat(5)),
      pool('jvm_memory_used_bytes', 'heap', 'G1 Old Gen', (at) => Math.round(wave(at) / 3)),
      pool('jvm_memory_used_bytes', 'nonheap', 'Metaspace', flat(80)),
      pool('jvm_memory_committed_bytes', 'heap', 'G1 Eden Space', flat(60)),
      pool('jvm_memory_committed_bytes', 'heap', 'G1 Survivor Space', flat(8)),
      pool('jvm_memory_committed_bytes', 'heap', 'G1 Old Gen', flat(180)),
      pool('jvm_memory_max_bytes', 'heap', 'G1 Old Gen', flat(400)),
      { name: 'jvm_gc_live_data_size_bytes', labels: of, value: flat(90) },
      {
        name: 'jvm_gc_pause_seconds_sum',
        labels: { ...of, gc: 'G1 Young Generation' },
        value: (at: number) => (at % 1e7) * 0.01,
      },
      { name: 'jvm_threads_live_threads', labels: of, value: () => 40 },
    ];
  });
}
