import { from, known } from '#lib/core/known.ts';
import { templateOf, type Workload } from '#lib/core/model/workload.ts';
import { MiB } from '#lib/core/units/bytes.ts';
import { aContainer, aPod } from './builders.ts';
import type { StoredSeries } from './metrics-servers.ts';
import { SMALL_CLUSTER_STATE, SMALL_CLUSTER_TIMES } from './small-cluster-state.ts';

const { START, HALF, KILL, END: SMALL_CLUSTER_END } = SMALL_CLUSTER_TIMES;

const workload = (kind: string, name: string, pods: readonly string[], containers: readonly string[]): Workload => ({
  ref: { cluster: 'example', namespace: 'shop', kind, name },
  apiVersion: 'apps/v1',
  labels: {},
  annotations: {},
  helm: undefined,
  replicas: known(pods.length, from('pod-spec')),
  createdAt: undefined,
  template: templateOf(containers.map((container) => aContainer({ name: container }))),
  pods: pods.map((pod) => aPod(pod)),
});

/** What runs in it; `web` was rolled out in the middle of the window. */
export const SMALL_CLUSTER: readonly Workload[] = [
  workload('Deployment', 'web', ['web-7c9d8f6b5-x2x7k'], ['app', 'jmx-exporter']),
  workload('StatefulSet', 'db', ['db-0'], ['db']),
  workload('Deployment', 'orders', ['orders-6bcf9d74d-lmn52'], ['orders']),
  workload('Deployment', 'ledger', ['ledger-6bcf9d74d-zzz55'], ['ledger']),
  workload('Deployment', 'pair', ['pair-5d5f7b8c9d-bcdfg'], ['left', 'right']),
];

type Labels = Readonly<Record<string, string>>;

const when =
  (begin: number, end: number, value: (at: number) => number) =>
  (at: number): number | undefined =>
    at >= begin && at <= end ? value(at) : undefined;

/** A node exporter, known by its address; the host is named by another series of the same target. */
const nodeExporter = (instance: string, nodename: string, entries: (at: number) => number): StoredSeries[] => [
  { name: 'node_uname_info', labels: { job: 'node', instance, nodename }, value: always(1) },
  { name: 'node_nf_conntrack_entries', labels: { job: 'node', instance }, value: entries },
  { name: 'node_nf_conntrack_entries_limit', labels: { job: 'node', instance }, value: always(262_144) },
];

/** Two scrape jobs tell every container, as in clusters with both a kubelet and a cAdvisor job. */
const cadvisor = (
  pod: string,
  container: string,
  begin: number,
  end: number,
  mib: (at: number) => number,
  startedAt = begin,
): StoredSeries[] =>
  ['kubelet', 'cadvisor'].flatMap((job) => {
    const labels = { job, namespace: 'shop', pod, container, id: `/kubepods/${pod}/${container}/${begin}` };
    return [
      { name: 'container_memory_working_set_bytes', labels, value: when(begin, end, (at) => mib(at) * MiB) },
      { name: 'container_memory_rss', labels, value: when(begin, end, (at) => mib(at) * MiB - 10 * MiB) },
      { name: 'container_memory_cache', labels, value: when(begin, end, () => 20 * MiB) },
      { name: 'container_start_time_seconds', labels, value: when(begin, end, () => startedAt) },
      {
        name: 'container_oom_events_total',
        labels,
        value: when(begin, end, (at) => (pod === 'db-0' && at >= KILL - 60 && begin < KILL ? 1 : 0)),
      },
      { name: 'container_memory_failcnt', labels, value: when(begin, end, () => (pod === 'db-0' ? 7 : 0)) },
      { name: 'container_cpu_cfs_periods_total', labels, value: when(begin, end, (at) => (at - begin) * 10) },
      { name: 'container_cpu_cfs_throttled_periods_total', labels, value: when(begin, end, (at) => at - begin) },
    ];
  });

const always = (value: number) => (): number => value;

const pools = (
  name: string,
  common: Labels,
  sizes: Readonly<Record<string, (at: number) => number | undefined>>,
  label: string,
  area?: Labels,
) =>
  Object.entries(sizes).map(
    ([pool, value]): StoredSeries => ({ name, labels: { ...common, ...area, [label]: pool }, value }),
  );

/** `web` tells by a JMX exporter beside it, whose container the scrape names. */
function web(): StoredSeries[] {
  const labels = {
    job: 'jmx',
    namespace: 'shop',
    pod: 'web-7c9d8f6b5-x2x7k',
    container: 'jmx-exporter',
    instance: '10.0.0.1:5556',
  };
  const now = (mib: number) => when(HALF, SMALL_CLUSTER_END, always(mib * MiB));
  return [
    {
      name: 'jvm_memory_used_bytes',
      labels: { ...labels, area: 'heap' },
      value: when(HALF, SMALL_CLUSTER_END, (at) => (200 + ((at - HALF) % 1800) / 60) * MiB),
    },
    { name: 'jvm_memory_committed_bytes', labels: { ...labels, area: 'heap' }, value: now(256) },
    { name: 'jvm_memory_max_bytes', labels: { ...labels, area: 'heap' }, value: now(400) },
    ...pools(
      'jvm_memory_pool_used_bytes',
      labels,
      {
        'G1 Eden Space': now(20),
        'G1 Survivor Space': now(2),
        'G1 Old Gen': when(HALF, SMALL_CLUSTER_END, (at) => (150 + ((at - HALF) % 3600) / 60) * MiB),
        Metaspace: now(80),
      },
      'pool',
    ),
    ...pools(
      'jvm_memory_pool_committed_bytes',
      labels,
      { Metaspace: now(90), 'Compressed Class Space': now(12) },
      'pool',
    ),
    ...pools(
      'jvm_memory_pool_collection_used_bytes',
      labels,
      { 'G1 Eden Space': now(0), 'G1 Survivor Space': now(0), 'G1 Old Gen': now(150) },
      'pool',
    ),
    { name: 'jvm_threads_current', labels, value: when(HALF, SMALL_CLUSTER_END, always(40)) },
    { name: 'jvm_threads_peak', labels, value: when(HALF, SMALL_CLUSTER_END, always(55)) },
    {
      name: 'jvm_gc_collection_seconds_sum',
      labels: { ...labels, gc: 'G1 Young Generation' },
      value: when(HALF, SMALL_CLUSTER_END, (at) => (at - HALF) * 0.05),
    },
    {
      name: 'jvm_gc_collection_seconds_sum',
      labels: { ...labels, gc: 'G1 Concurrent GC' },
      value: when(HALF, SMALL_CLUSTER_END, (at) => (at - HALF) * 0.5),
    },
    {
      name: 'jvm_runtime_info',
      labels: { ...labels, version: '21.0.8+9', vendor: 'Eclipse Adoptium', runtime: 'OpenJDK Runtime Environment' },
      value: when(HALF, SMALL_CLUSTER_END, always(1)),
    },
  ];
}

/** `db` is scraped without honorLabels and by Micrometer; its last full collection was at the start. */
function db(): StoredSeries[] {
  const labels = {
    job: 'apps',
    namespace: 'monitoring',
    pod: 'gateway-0',
    exported_namespace: 'shop',
    exported_pod: 'db-0',
    exported_container: 'db',
  };
  return [
    ...pools(
      'jvm_memory_used_bytes',
      labels,
      { 'Eden Space': always(30 * MiB), 'Survivor Space': always(3 * MiB), 'Tenured Gen': always(110 * MiB) },
      'id',
      { area: 'heap' },
    ),
    ...pools(
      'jvm_memory_max_bytes',
      labels,
      { 'Eden Space': always(80 * MiB), 'Survivor Space': always(10 * MiB), 'Tenured Gen': always(160 * MiB) },
      'id',
      { area: 'heap' },
    ),
    { name: 'jvm_gc_live_data_size_bytes', labels, value: always(18 * MiB) },
    {
      name: 'jvm_gc_pause_seconds_sum',
      labels: { ...labels, gc: 'Copy', action: 'end of minor GC', cause: 'Allocation Failure' },
      value: (at) => (at - START) * 0.02,
    },
  ];
}

/** `orders` comes over OTLP: only `target_info` says which pod it is. */
function orders(): StoredSeries[] {
  const labels = { job: 'shop/orders', instance: 'a1b2' };
  const area = { jvm_memory_type: 'heap' };
  return [
    {
      name: 'target_info',
      labels: {
        ...labels,
        k8s_namespace_name: 'shop',
        k8s_pod_name: 'orders-6bcf9d74d-lmn52',
        k8s_container_name: 'orders',
        process_runtime_version: '17.0.15+6',
      },
      value: always(1),
    },
    ...pools('jvm_memory_used_bytes', labels, { ZHeap: always(120 * MiB) }, 'jvm_memory_pool_name', area),
    ...pools('jvm_memory_committed_bytes', labels, { ZHeap: always(128 * MiB) }, 'jvm_memory_pool_name', area),
    ...pools('jvm_memory_limit_bytes', labels, { ZHeap: always(256 * MiB) }, 'jvm_memory_pool_name', area),
    ...pools('jvm_memory_used_after_last_gc_bytes', labels, { ZHeap: always(100 * MiB) }, 'jvm_memory_pool_name', area),
    {
      name: 'jvm_thread_count',
      labels: { ...labels, jvm_thread_daemon: 'true', jvm_thread_state: 'runnable' },
      value: always(12),
    },
    {
      name: 'jvm_thread_count',
      labels: { ...labels, jvm_thread_daemon: 'false', jvm_thread_state: 'waiting' },
      value: always(8),
    },
  ];
}

/** `ledger` is told of by an agent on its node, whose own pod the scrape names. */
function ledger(): StoredSeries[] {
  const agent = { job: 'node-agent', instance: '10.0.0.9:80', namespace: 'monitoring', pod: 'agent-x2x7k' };
  const labels = {
    ...agent,
    container: 'agent',
    container_id: '/k8s/shop/ledger-6bcf9d74d-zzz55/ledger',
    jvm: 'a.jar',
  };
  return [
    { name: 'container_jvm_info', labels: { ...labels, java_version: '17.0.15' }, value: always(1) },
    { name: 'container_jvm_heap_used_bytes', labels, value: always(90 * MiB) },
    { name: 'container_jvm_heap_size_bytes', labels, value: always(128 * MiB) },
    {
      name: 'container_jvm_gc_time_seconds',
      labels: { ...labels, gc: 'G1 Young Generation' },
      value: (at) => (at - START) * 0.03,
    },
  ];
}

/** Everything that the servers store of it. */
export const SMALL_CLUSTER_SERIES: readonly StoredSeries[] = [
  ...cadvisor('web-6bcf9d74d-q8wzl', 'app', START, HALF, (at) => (at === START + 7200 ? 600 : 400)),
  ...cadvisor('web-7c9d8f6b5-x2x7k', 'app', HALF, SMALL_CLUSTER_END, (at) => (at < HALF + 600 ? 350 : 300)),
  ...cadvisor('db-0', 'db', START, KILL, () => 250, START - 86_400),
  ...cadvisor('db-0', 'db', KILL + 120, SMALL_CLUSTER_END, () => 200),
  ...cadvisor('orders-6bcf9d74d-lmn52', 'orders', START, SMALL_CLUSTER_END, () => 220),
  ...cadvisor('stranger-0', 'main', START, SMALL_CLUSTER_END, () => 999),
  ...nodeExporter('10.0.0.1:9100', 'worker-1', (at) => (at === START + 7200 ? 167_012 : 90_000)),
  ...SMALL_CLUSTER_STATE,
  ...web(),
  ...db(),
  ...orders(),
  ...ledger(),
  {
    name: 'jvm_memory_used_bytes',
    labels: { namespace: 'shop', pod: 'pair-5d5f7b8c9d-bcdfg', area: 'heap' },
    value: always(5 * MiB),
  },
];
