import { z } from 'zod';
import { parseInstant } from '#lib/core/instant.ts';
import { from, type Known, known, unknown } from '#lib/core/known.ts';
import { err, ok } from '#lib/core/result.ts';
import type { Bytes } from '#lib/core/units/bytes.ts';
import { parseMemoryQuantity } from '#lib/core/units/quantity.ts';
import { parsePod } from '#lib/objects/pod-object.ts';
import { readPodSpec } from '#lib/objects/pod-spec-reader.ts';
import { toPod } from '#lib/objects/to-pod.ts';
import type { PodLooker } from '#lib/ports/pod-look.ts';
import type { UpstreamError } from '#lib/ports/upstream-error.ts';
import type { Connection } from '../connection.ts';
import type { Trouble } from '../trouble.ts';

const PodMetrics = z.object({
  timestamp: z.string(),
  containers: z.array(z.object({ name: z.string(), usage: z.object({ memory: z.string() }) })),
});

/** Looks at one pod by `get`, with Headroom's own rights: what it may read in every scan. */
export const podLooker = (connection: Connection): PodLooker => ({
  async look({ namespace, pod, container }, signal) {
    const path = `/namespaces/${encodeURIComponent(namespace)}/pods/${encodeURIComponent(pod)}`;
    const answer = await connection.get(`/api/v1${path}`, signal);
    if (!answer.ok) return err(errorOf(answer.error, `pod ${namespace}/${pod}`, connection.server));
    const parsed = parsePod(answer.value, readPodSpec);
    if (!parsed.ok)
      return err({
        kind: 'malformed',
        what: `pod ${namespace}/${pod}`,
        detail: parsed.error,
        remedy: 'Look at the pod: kubectl get pod --output yaml',
      });
    const metrics = await connection.get(`/apis/metrics.k8s.io/v1beta1${path}`, signal);
    return ok({
      pod: toPod(parsed.value, true),
      memoryUsed: metrics.ok ? usedBy(metrics.value, container) : NO_METRICS,
    });
  },
});

const NO_METRICS = unknown('metrics.k8s.io does not tell it', 'Install metrics-server');

function usedBy(answer: unknown, container: string): Known<Bytes> {
  const { data } = PodMetrics.safeParse(answer);
  const memory = data?.containers.find(({ name }) => name === container)?.usage.memory;
  const parsed = memory === undefined ? undefined : parseMemoryQuantity(memory);
  return data !== undefined && parsed?.ok
    ? known(parsed.value, from('metrics-server', 'pods.metrics.k8s.io', parseInstant(data.timestamp)))
    : NO_METRICS;
}

function errorOf({ kind, detail }: Trouble, what: string, address: string): UpstreamError {
  if (kind === 'cancelled') return { kind: 'cancelled' };
  if (kind === 'forbidden' || kind === 'unauthorised')
    return { kind: 'forbidden', what, detail, remedy: 'Grant get on pods to Headroom’s user' };
  if (kind === 'absent') return { kind: 'malformed', what, detail, remedy: 'Scan again: the pod is gone' };
  return { kind: 'unreachable', address, detail, remedy: 'Look at the API server, then ask again' };
}
