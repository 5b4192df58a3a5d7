import type { Connection } from '#lib/adapters/kubernetes/connection.ts';
import type { NamedMetrics } from '#lib/usecases/scan-cluster.ts';
import type { Env } from './env.ts';

/** The metrics sources that the environment and the cluster offer, best first. */
export function metricsOf(_env: Env, _connection: Connection): readonly NamedMetrics[] {
  return [];
}
