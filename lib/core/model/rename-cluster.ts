import type { ClusterFacts } from './cluster-facts.ts';

const renamed = <T extends { readonly cluster: string }>(ref: T, cluster: string): T => ({ ...ref, cluster });

/** The same facts under another name of their cluster, wherever they carry it. */
export function renameCluster(facts: ClusterFacts, cluster: string): ClusterFacts {
  if (facts.cluster === cluster) return facts;
  const ofTarget = <T extends { readonly target: { readonly cluster: string } }>(policy: T): T => ({
    ...policy,
    target: renamed(policy.target, cluster),
  });
  const head = `${facts.cluster}/`;
  const rekeyed = (key: string): string => (key.startsWith(head) ? `${cluster}/${key.slice(head.length)}` : key);
  const ofReadings = (readings: NonNullable<ClusterFacts['readings']>): NonNullable<ClusterFacts['readings']> =>
    Object.fromEntries(
      Object.entries(readings).map(([key, reading]) => [
        rekeyed(key),
        { ...reading, of: renamed(reading.of, cluster) },
      ]),
    );
  const { policies } = facts;
  return {
    ...facts,
    cluster,
    workloads: facts.workloads.map((workload) => ({ ...workload, ref: renamed(workload.ref, cluster) })),
    policies: {
      ...policies,
      horizontalAutoscalers: policies.horizontalAutoscalers.map(ofTarget),
      verticalAutoscalers: policies.verticalAutoscalers.map(ofTarget),
    },
    ...(facts.readings === undefined
      ? {}
      : {
          readings: Object.fromEntries(Object.entries(facts.readings).map(([key, reading]) => [rekeyed(key), reading])),
        }),
    usage: Object.fromEntries(Object.entries(facts.usage).map(([key, usage]) => [rekeyed(key), usage])),
    ...(facts.readings === undefined ? {} : { readings: ofReadings(facts.readings) }),
  };
}
