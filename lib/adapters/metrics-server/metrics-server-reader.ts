import { lostWithout, presentUsage, type Sighting } from '#lib/core/metrics/present-usage.ts';
import type { Question } from '#lib/core/model/cluster-facts.ts';
import type { Gap } from '#lib/core/model/gap.ts';
import { err, ok, type Result } from '#lib/core/result.ts';
import type { Clock } from '#lib/ports/clock.ts';
import type { MetricsReader } from '#lib/ports/metrics-reader.ts';
import type { UpstreamError } from '#lib/ports/upstream-error.ts';
import { faults, PodMetrics, PodMetricsList } from './pod-metrics.ts';

const SOURCE = 'metrics-server';

const WITNESS = { kind: 'metrics-server', says: 'metrics.k8s.io' } as const;

const NO_HISTORY = lostWithout(SOURCE, WITNESS);

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
      const { sightings, gaps } = sort(list.data.items);
      const question: Question = {
        asks: 'the present working set of every pod',
        text: `GET ${PATH}`,
        answers: list.data.items.length,
        milliseconds: Math.round(performance.now() - began),
        failure: undefined,
      };
      return ok({
        usage: presentUsage(sightings, workloads, WITNESS),
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

/** The containers of every pod of the list, and what of the list could not be read. */
function sort(items: readonly unknown[]): { readonly sightings: readonly Sighting[]; readonly gaps: readonly Gap[] } {
  const sightings: Sighting[] = [];
  const gaps: Gap[] = [NO_HISTORY];
  for (const item of items) {
    const read = PodMetrics.safeParse(item);
    if (!read.success) {
      const remedy = 'see the log of metrics-server';
      gaps.push({ source: SOURCE, what: 'one pod of the list', why: faults(read.error), remedy });
      continue;
    }
    const { metadata, timestamp: at, window: seconds, containers } = read.data;
    for (const { name: container, usage } of containers)
      sightings.push({ ...metadata, pod: metadata.name, container, memory: usage.memory, at, seconds });
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
