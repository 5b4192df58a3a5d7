import { renameCluster } from '#lib/core/model/rename-cluster.ts';
import { mapResult } from '#lib/core/result.ts';
import type { Clock } from '#lib/ports/clock.ts';
import type { FactsSource } from '#lib/ports/facts-source.ts';
import type { ClusterSettings } from './clusters.ts';
import { pickSource } from './pick-source.ts';

/** The source of a cluster, whose facts carry the cluster's name here, whatever they were read under. */
export async function namedSource({ name, env }: ClusterSettings, clock: Clock): Promise<FactsSource> {
  const source = await pickSource(env, clock);
  if (name === undefined) return source;
  return {
    says: source.says,
    read: async (signal, progress) =>
      mapResult(await source.read(signal, progress), (facts) => renameCluster(facts, name)),
  };
}
