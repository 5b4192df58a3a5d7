import type { RuleSubject } from '#lib/core/findings/collect-facts.ts';
import {
  PLAIN_CONTAINER,
  PLAIN_NODE,
  PLAIN_PROBE,
  PLAIN_STATUS,
  PLAIN_WORKLOAD,
} from '#lib/core/findings/plain-objects.ts';
import { instant } from '#lib/core/instant.ts';
import { from, known } from '#lib/core/known.ts';
import type { JvmOption } from '#lib/core/launchers/option.ts';
import type { ClusterFacts } from '#lib/core/model/cluster-facts.ts';
import type { Spread, UsageWindow } from '#lib/core/model/usage.ts';
import { type Bytes, bytes, MiB } from '#lib/core/units/bytes.ts';
import { millicores } from '#lib/core/units/millicores.ts';

const NODES = 100;
const PODS = 3;
const NOW = 1_795_000_000_000;

const LINES = [
  '-Xms512m -Xmx512m -XX:+UseG1GC -XX:MaxMetaspaceSize=256m -Dspring.profiles.active=prod',
  '-XX:MaxRAMPercentage=75.0 -XX:+ExitOnOutOfMemoryError -XX:+HeapDumpOnOutOfMemoryError -XX:HeapDumpPath=/dumps',
  '-XX:+UseConcMarkSweepGC -XX:+AggressiveOpts -Xloggc:/app/gc.log -Xss1m -Xmx1g',
  '-javaagent:/otel/agent.jar -XX:ActiveProcessorCount=4 -XX:ParallelGCThreads=8 -XX:MaxRAMPercentage=80',
  '',
] as const;
const RELEASES = ['8u392', '11.0.20', '17.0.15', '21.0.6', '25.0.3'] as const;

const pick = <T>(values: readonly [T, ...T[]], index: number): T => values[index % values.length] ?? values[0];
const measured = <T>(value: T) => known(value, from('metrics', 'a query', instant(NOW)));

function spread(peak: number): Spread {
  const size = bytes(Math.round(peak));
  return { last: size, min: size, p50: size, p90: size, p99: size, peak: size };
}

function usageOf(index: number, limit: Bytes): UsageWindow {
  const share = 0.3 + (index % 70) / 100;
  const size = (part: number) => measured(bytes(Math.round(limit * part)));
  return {
    from: instant(NOW - 604_800_000),
    to: instant(NOW),
    coverage: 0.98,
    container: {
      workingSet: measured(spread(limit * share)),
      rss: measured(spread(limit * share)),
      cache: measured(spread(MiB)),
      startUpPeak: size(share),
      steadyPeak: size(share),
      limitHits: measured(index % 11),
      oomKills: measured(index % 17 === 0 ? 1 : 0),
      restarts: measured(index % 9),
      throttledFraction: measured((index % 50) / 100),
    },
    jvm: {
      heapUsed: measured(spread(limit * share * 0.6)),
      heapCommitted: size(share * 0.7),
      heapMax: size(0.6),
      liveSet: size(share * 0.3),
      metaspaceUsed: size(0.1),
      metaspaceCommitted: size(0.1),
      classSpaceCommitted: size(0.02),
      codeCacheUsed: size(0.05),
      codeCacheCommitted: size(0.06),
      loadedClasses: measured(12_000),
      threads: measured(60),
      threadsPeak: measured(40 + (index % 300)),
      direct: size(0.05),
      mapped: size(0),
      gcOverhead: measured((index % 20) / 100),
      allocationBytesPerSecond: measured(1_000_000),
      jdk: measured(pick(RELEASES, index)),
      vm: measured('OpenJDK 64-Bit Server VM'),
      collector: measured('G1'),
    },
    exporter: 'micrometer',
    series: undefined,
    events: [],
    podPeaks: {},
  };
}

const optionsOf = (index: number): readonly JvmOption[] =>
  pick(LINES, index)
    .split(' ')
    .filter((text) => text !== '')
    .map((text) => ({ text, origin: 'env:JAVA_TOOL_OPTIONS', readBy: 'jvm', state: 'effective' }));

/** One JVM of which every fact is known, so that every rule is asked; the sizes differ from one to the next. */
export function subjectOf(index: number): RuleSubject {
  const limit = bytes((256 + (index % 64) * 64) * MiB);
  const heap = bytes(Math.round(limit * 0.6));
  const status = { ...PLAIN_STATUS, startedAt: instant(NOW - 60_000) };
  const pods = Array.from({ length: PODS }, (_, pod) => ({
    name: `shop-${index}-${pod}`,
    uid: `${index}-${pod}`,
    node: `worker-${(index + pod) % NODES}`,
    phase: 'Running',
    qosClass: 'Burstable' as const,
    createdAt: undefined,
    startedAt: undefined,
    ready: true,
    readyAt: instant(NOW - 60_000 + (index % 90) * 1000),
    current: true,
    containers: [status],
  }));
  const container = {
    ...PLAIN_CONTAINER,
    command: ['sh', '-c', 'java $JAVA_OPTS -jar shop.jar'],
    probes: { liveness: PLAIN_PROBE },
    resources: {
      memoryLimit: known(limit, from('pod-spec')),
      memoryRequest: known(limit, from('pod-spec')),
      cpuLimit: known(millicores(1500), from('pod-spec')),
      cpuRequest: known(millicores(500), from('pod-spec')),
    },
  };
  return {
    workload: { ...PLAIN_WORKLOAD, ref: { ...PLAIN_WORKLOAD.ref, name: `shop-${index}` }, pods },
    container,
    detection: {
      isJvm: true,
      evidence: [],
      vm: known('hotspot', from('metrics')),
      jdk: known(pick(RELEASES, index), from('metrics')),
      vendor: known('Temurin', from('metrics')),
    },
    options: optionsOf(index),
    prediction: known(
      {
        outcome: 'starts',
        warnings: [],
        cpus: 2,
        memoryBytes: limit,
        flags: Object.fromEntries(
          [
            ['MaxHeapSize', `${heap}`],
            ['InitialHeapSize', `${heap}`],
            ['UseG1GC', 'true'],
            ['ThreadStackSize', '1024'],
            ['ReservedCodeCacheSize', '251658240'],
          ].map(([name, value]) => [name, { value: value ?? '', origin: 'ergonomic' }]),
        ),
      },
      from('hotspot'),
    ),
    seesLimit: known(true, from('hotspot')),
    limit: container.resources.memoryLimit,
    request: container.resources.memoryRequest,
    maxHeap: known(heap, from('hotspot')),
    usage: measured(usageOf(index, limit)),
    budget: known(
      { regions: [{ id: 'heap', size: heap, basis: 'resolved', because: 'x' }], total: bytes(heap + 300 * MiB) },
      from('model'),
    ),
    jvmContainers: known(['shop'], from('pod-spec')),
  };
}

/** The cluster that they run on: nodes and policies, all readable. */
export const CLUSTER: ClusterFacts = {
  cluster: 'bench',
  takenAt: instant(NOW),
  origin: { kind: 'live', name: 'bench' },
  serverVersion: 'v1.33.1',
  workloads: [],
  nodes: Array.from({ length: NODES }, (_, index) => ({ ...PLAIN_NODE, name: `worker-${index}` })),
  policies: { horizontalAutoscalers: [], verticalAutoscalers: [], limitRanges: [], resourceQuotas: [] },
  usage: {},
  images: {},
  sources: [],
  gaps: [],
};
