import { kubernetesReader } from '#lib/adapters/kubernetes/cluster-reader.ts';
import { type Connection, connectTo } from '#lib/adapters/kubernetes/connection.ts';
import { kubernetesPullSecrets } from '#lib/adapters/kubernetes/pull-secrets.ts';
import { err, type Result } from '#lib/core/result.ts';
import type { Clock } from '#lib/ports/clock.ts';
import type { FactsSource } from '#lib/ports/facts-source.ts';
import type { UpstreamError } from '#lib/ports/upstream-error.ts';
import { scanCluster } from '#lib/usecases/scan-cluster.ts';
import type { Env } from './env.ts';
import { imagesOf } from './images-of.ts';
import { metricsOf } from './metrics-of.ts';

/** The longest that one answer of the API server may take: a page of 500 large pods over a slow line stays under it. */
export const TIMEOUT = 30_000;

/** The API server that the environment names, or why there is none. */
export const connectionOf = (env: Env): Result<Connection, UpstreamError> =>
  connectTo({ context: env.HEADROOM_CONTEXT, timeoutMilliseconds: TIMEOUT });

/** A live cluster with its metrics, as the environment names them. */
export function liveSource(env: Env, clock: Clock): FactsSource {
  const connection = connectionOf(env);
  if (!connection.ok) return { says: 'a live cluster', read: async () => err(connection.error) };
  const options = { namespaces: env.HEADROOM_NAMESPACES, timeoutMilliseconds: TIMEOUT, clock };
  const cluster = kubernetesReader(connection.value, options);
  // One for all scans: what an image says is kept by its digest.
  const images = imagesOf(env, kubernetesPullSecrets(connection.value));
  return {
    says: `context ${connection.value.context}`,
    read: async (signal, progress) => {
      const metrics = await metricsOf(env, connection.value, clock, signal);
      return scanCluster({ cluster, metrics, clock, ...(images && { images }) }, env.HEADROOM_WINDOW, signal, progress);
    },
  };
}
