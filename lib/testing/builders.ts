import type { Assessment } from '#lib/core/assess/assessment.ts';
import { verdictOf } from '#lib/core/assess/verdict.ts';
import { type Basis, type MemoryBudget, REGION_IDS, type RegionId } from '#lib/core/budget/region.ts';
import type { Finding } from '#lib/core/findings/finding.ts';
import { type Instant, instant } from '#lib/core/instant.ts';
import { from, type Known, known, unknown } from '#lib/core/known.ts';
import type { JvmOption } from '#lib/core/launchers/option.ts';
import type { Container } from '#lib/core/model/container.ts';
import type { Pod } from '#lib/core/model/pod.ts';
import type { UsageWindow } from '#lib/core/model/usage.ts';
import { templateOf, type Workload } from '#lib/core/model/workload.ts';
import type { Advice, Confidence } from '#lib/core/recommend/advice.ts';
import { NO_BOUNDS } from '#lib/core/recommend/advice-facts.ts';
import { type Bytes, mib, sum } from '#lib/core/units/bytes.ts';
import { millicores } from '#lib/core/units/millicores.ts';
import { aUsageWindow, type UsageSpec } from './usage-builder.ts';

/** The moment at which everything built here was read. */
export const READ_AT: Instant = instant(Date.UTC(2026, 10, 24, 9, 0));

const notTold = unknown('not told in this example', 'tell it to the builder');

/** Every fact of an assessment, unknown: a test names only what it is about. */
const nothingKnown = {
  assumptions: [],
  prediction: notTold,
  seesLimit: notTold,
  limit: notTold,
  request: notTold,
  maxHeap: notTold,
  usage: notTold,
  budget: notTold,
  advice: notTold,
} as const satisfies Partial<Assessment>;

const memory = (size: number | 'unset' | undefined, field: string): Known<Bytes | 'unset'> =>
  size === undefined ? notTold : known(size === 'unset' ? size : mib(size), from('pod-spec', field, READ_AT));

/** A container as its specification has it; memory in MiB. */
export function aContainer(
  spec: Partial<Omit<Container, 'resources'>> & { limit?: number | 'unset'; request?: number | 'unset' } = {},
): Container {
  const { limit, request, ...rest } = spec;
  return {
    name: 'app',
    role: 'main',
    image: 'registry.example/shop/app:1.4.2',
    command: undefined,
    args: undefined,
    workingDir: undefined,
    env: [],
    probes: {},
    volumeMounts: [],
    files: [],
    hasPreStop: false,
    readOnlyRootFilesystem: false,
    memoryResizePolicy: undefined,
    fieldPath: 'spec.template.spec.containers[0]',
    position: undefined,
    resources: {
      memoryLimit: memory(limit, 'resources.limits.memory'),
      memoryRequest: memory(request ?? limit, 'resources.requests.memory'),
      cpuLimit: known(millicores(2000), from('pod-spec')),
      cpuRequest: known(millicores(500), from('pod-spec')),
    },
    ...rest,
  };
}

/** One running pod; `killed` gives it a last end by the kernel. */
export function aPod(name: string, { killed = false, node = 'node-a-03' } = {}): Pod {
  const start = instant(READ_AT - 9 * 86_400_000);
  return {
    name,
    uid: name,
    node,
    phase: 'Running',
    qosClass: 'Guaranteed',
    createdAt: start,
    startedAt: start,
    ready: true,
    current: true,
    containers: [
      {
        name: 'app',
        ready: true,
        restarts: killed ? 2 : 0,
        state: 'running',
        reason: undefined,
        startedAt: start,
        ended: undefined,
        lastEnd: killed
          ? {
              reason: 'OOMKilled',
              exitCode: 137,
              startedAt: start,
              finishedAt: instant(READ_AT - 3 * 86_400_000),
              message: undefined,
            }
          : undefined,
        imageId: undefined,
        actual: undefined,
      },
    ],
  };
}

/** A budget from sizes in MiB by region; every region left out is absent. */
export function aBudget(
  sizes: Partial<Record<RegionId, number>>,
  basis: Partial<Record<RegionId, Basis>> = {},
): MemoryBudget {
  const regions = REGION_IDS.flatMap((id) => {
    const size = sizes[id];
    if (size === undefined) return [];
    return [
      { id, size: mib(size), basis: basis[id] ?? 'measured', because: `${size} MiB, told to the builder` } as const,
    ];
  });
  return { regions, total: sum(regions.map(({ size }) => size)) };
}

/** Advice for a limit, a request and a heap in MiB; the rest of the budget is taken from `offHeap`. */
export function anAdvice(
  {
    limit,
    request = limit,
    heap,
    offHeap,
  }: { limit: number; request?: number; heap: number; offHeap: Partial<Record<RegionId, number>> },
  spec: Partial<Advice> = {},
): Advice {
  return {
    strategy: 'steady',
    memoryLimit: mib(limit),
    memoryRequest: mib(request),
    maxHeap: mib(heap),
    jvmOptions: [`-XX:MaxRAMPercentage=${((heap / limit) * 100).toFixed(1)}`],
    budget: aBudget({ ...offHeap, heap }),
    confidence: 'high',
    confidenceBecause: ['14 days of samples from all pods.', 'The release is told by the JVM itself.'],
    steps: [`The heap of ${heap} MiB and what stands beside it fit ${limit} MiB.`],
    ...spec,
  };
}

/** What `anAssessment` is told; sizes in MiB. Whatever is left out is unknown. */
export type AssessmentSpec = {
  readonly namespace?: string;
  readonly name?: string;
  readonly kind?: string;
  readonly replicas?: number;
  readonly release?: string;
  readonly jdk?: string;
  readonly limit?: number | 'unset';
  readonly request?: number | 'unset';
  readonly seesLimit?: boolean;
  readonly regions?: Partial<Record<RegionId, number>>;
  readonly basis?: Partial<Record<RegionId, Basis>>;
  readonly usage?: UsageSpec;
  readonly options?: readonly JvmOption[];
  readonly findings?: readonly Finding[];
  readonly advice?: { limit: number; request?: number; heap: number; confidence?: Confidence };
  readonly alternatives?: readonly Advice[];
  readonly collector?: string;
};

/** A whole assessment with the verdict that the product itself gives to these facts. */
export function anAssessment(spec: AssessmentSpec = {}): Assessment {
  const { name = 'orders', replicas = 2, limit, regions, usage, jdk } = spec;
  const request = spec.request ?? limit;
  const container = aContainer({
    ...(limit === undefined ? {} : { limit }),
    ...(request === undefined ? {} : { request }),
  });
  const kills = usage?.kills ?? 0;
  const pods = Array.from({ length: replicas }, (_, i) => aPod(`${name}-7d9f6-${i}`, { killed: i === 0 && kills > 0 }));
  const { heap, ...offHeap } = regions ?? {};
  const facts = {
    limit: memory(limit, 'resources.limits.memory'),
    request: memory(request, 'resources.requests.memory'),
    seesLimit: spec.seesLimit === undefined ? notTold : known(spec.seesLimit, from('hotspot', 'container support')),
    budget: regions === undefined ? notTold : known(aBudget(regions, spec.basis), from('model')),
    usage:
      usage === undefined ? notTold : known(aUsageWindow(usage, pods, READ_AT), from('metrics', 'prometheus', READ_AT)),
    advice:
      spec.advice === undefined
        ? notTold
        : known(anAdvice({ ...spec.advice, offHeap }, { confidence: spec.advice.confidence ?? 'high' }), from('model')),
  } satisfies { usage: Known<UsageWindow> } & Record<string, unknown>;
  const workload = aWorkload(spec, container, pods);
  const prediction = spec.collector === undefined ? notTold : known(aPrediction(spec.collector, heap), from('hotspot'));
  return {
    ...nothingKnown,
    ...facts,
    ref: { ...workload.ref, container: container.name },
    workload,
    container,
    detection: {
      isJvm: true,
      evidence: [{ says: 'the process is called java', from: 'specification', weight: 3 }],
      vm: known('hotspot', from('metrics')),
      jdk:
        jdk === undefined
          ? unknown('no metric, label or tag names the release', 'export jvm_info')
          : known(jdk, from('metrics', 'jvm_info', READ_AT)),
      vendor: known('Eclipse Adoptium', from('metrics')),
    },
    bounds: NO_BOUNDS,
    options: spec.options ?? [],
    starts: [],
    prediction,
    maxHeap: heap === undefined ? notTold : known(mib(heap), from('hotspot', 'MaxHeapSize')),
    findings: spec.findings ?? [],
    notEvaluated: [],
    alternatives: spec.alternatives ?? [],
    verdict: verdictOf({ ...facts, prediction, wasKilled: kills > 0 }),
  };
}

function aWorkload(
  { namespace = 'shop', name = 'orders', kind = 'Deployment', replicas = 2, release }: AssessmentSpec,
  container: Container,
  pods: readonly Pod[],
): Workload {
  return {
    ref: { cluster: 'example', namespace, kind, name },
    apiVersion: 'apps/v1',
    labels: { 'app.kubernetes.io/name': name },
    annotations: {},
    helm:
      release === undefined
        ? undefined
        : { name: release, namespace, chart: release, chartVersion: '4.12.3', appVersion: '1.4.2' },
    replicas: known(replicas, from('pod-spec', 'spec.replicas', READ_AT)),
    createdAt: instant(READ_AT - 200 * 86_400_000),
    template: templateOf([container]),
    pods,
  };
}

const aPrediction = (
  collector: string,
  heap: number | undefined,
): Extract<Assessment['prediction'], { state: 'known' }>['value'] => ({
  outcome: 'starts',
  warnings: [],
  cpus: 2,
  flags: {
    [`Use${collector}GC`]: { value: 'true', origin: 'ergonomic' },
    MaxHeapSize: { value: `${mib(heap ?? 256)}`, origin: 'ergonomic' },
    MaxRAMPercentage: { value: '75.000000', origin: 'environment' },
    ThreadStackSize: { value: '1024', origin: 'default' },
  },
});
