import type { Question } from '#lib/core/model/cluster-facts.ts';
import type { Gap } from '#lib/core/model/gap.ts';
import { containerKey } from '#lib/core/model/refs.ts';
import type { Workload } from '#lib/core/model/workload.ts';
import { err, ok, type Result } from '#lib/core/result.ts';
import type { Clock } from '#lib/ports/clock.ts';
import type { MetricsReader } from '#lib/ports/metrics-reader.ts';
import type { UpstreamError } from '#lib/ports/upstream-error.ts';
import { faults, PodMetrics, PodMetricsList } from './pod-metrics.ts';
import { presentUsage, type Sighting } from './present-usage.ts';

const SOURCE = 'metrics-server';

const PATH = '/apis/metrics.k8s.io/v1beta1/pods';

/** What the API server is asked through; the kind of a refusal is `forbidden`, `absent`, `cancelled` or any other word. */
export type ApiServer = {
  readonly server: string;
  get(path: string, signal: AbortSignal): Promise<Result<unknown, { readonly kind: string; readonly detail: string }>>;
};

/** Reads the present working set from `metrics.k8s.io`: what is left where there is no Prometheus. One question. */
export function metricsServerReader(api: ApiServer, clock: Clock): MetricsReader {
  return {
    async read(workloads, _windowSeconds, signal, progress) {
      progress(`1 question to ${SOURCE}`);
      const began = performance.now();
      const answer = await api.get(PATH, signal);
      if (!answer.ok) return err(refused(api.server, answer.error));
      const list = PodMetricsList.safeParse(answer.value);
      if (!list.success)
        return err({
          kind: 'malformed',
          what: PATH,
          detail: faults(list.error),
          remedy: 'check what answers for the APIService v1beta1.metrics.k8s.io',
        });
      const { sightings, gaps } = sort(list.data.items, workloads);
      const question: Question = {
        asks: 'the present working set of every pod',
        text: `GET ${PATH}`,
        answers: list.data.items.length,
        milliseconds: Math.round(performance.now() - began),
        failure: undefined,
      };
      return ok({
        usage: Object.fromEntries([...sightings].map(([key, found]) => [key, presentUsage(found)])),
        health: {
          source: SOURCE,
          address: `${api.server}${PATH}`,
          version: 'metrics.k8s.io/v1beta1',
          state: gaps.length > 1 ? 'partial' : 'read',
          readAt: clock(),
          questions: [question],
        },
        gaps,
      });
    },
  };
}

/** What is lost is told in any case: the reader of a page shall not take a moment for a history. */
const NO_HISTORY: Gap = {
  source: SOURCE,
  what: 'peaks, start-up, kills for memory, throttling and everything of the JVM',
  why: 'metrics.k8s.io tells the present working set alone',
  remedy: 'connect a Prometheus that scrapes the kubelet, kube-state-metrics and an exporter of the JVM',
};

type Sorted = { readonly sightings: ReadonlyMap<string, [Sighting, ...Sighting[]]>; readonly gaps: readonly Gap[] };

function sort(items: readonly unknown[], workloads: readonly Workload[]): Sorted {
  const owners = new Map(
    workloads.flatMap((workload) => workload.pods.map(({ name }) => [`${workload.ref.namespace}/${name}`, workload])),
  );
  const sightings = new Map<string, [Sighting, ...Sighting[]]>();
  const gaps: Gap[] = [NO_HISTORY];
  for (const item of items) {
    const read = PodMetrics.safeParse(item);
    if (!read.success) {
      gaps.push({
        ...NO_HISTORY,
        what: 'one pod of the list',
        why: faults(read.error),
        remedy: 'see the log of metrics-server',
      });
      continue;
    }
    const { metadata, timestamp, window, containers } = read.data;
    const workload = owners.get(`${metadata.namespace}/${metadata.name}`);
    if (workload === undefined) continue;
    for (const { name, usage } of containers) {
      if (!workload.template.containers.some((container) => container.name === name)) continue;
      const key = containerKey({ ...workload.ref, container: name });
      const sighting: Sighting = { pod: metadata.name, memory: usage.memory, timestamp, window };
      const before = sightings.get(key);
      if (before === undefined) sightings.set(key, [sighting]);
      else before.push(sighting);
    }
  }
  return { sightings, gaps };
}

function refused(address: string, { kind, detail }: { readonly kind: string; readonly detail: string }): UpstreamError {
  if (kind === 'cancelled') return { kind: 'cancelled' };
  if (kind === 'forbidden' || kind === 'unauthorised')
    return { kind: 'forbidden', what: PATH, detail, remedy: 'grant list on pods in the API group metrics.k8s.io' };
  const remedy =
    kind === 'absent'
      ? 'install metrics-server, or connect a Prometheus'
      : 'see the APIService v1beta1.metrics.k8s.io and the log of metrics-server';
  return { kind: 'unreachable', address, detail, remedy };
}
