import { from, type Known, known, unknown } from '#lib/core/known.ts';
import type { Pod } from '#lib/core/model/pod.ts';
import type { WorkloadTop } from './workload-top.ts';

const hasEnded = ({ phase }: Pod): boolean => phase === 'Succeeded' || phase === 'Failed';

/** How many pods a workload asks for; where it does not say, the default that the API server fills in. */
export function replicasOf({ holder, named }: WorkloadTop, pods: readonly Pod[]): Known<number> {
  const asked = named?.is === 'controller' ? named.object.spec?.replicas : undefined;
  if (asked !== undefined) return known(asked, from('pod-spec', 'spec.replicas'));
  if (holder.is === 'pod') return known(pods.filter((pod) => !hasEnded(pod)).length, from('kubernetes-status', 'pods'));
  const { spec, status } = holder.object;
  switch (holder.kind) {
    case 'DaemonSet':
      return status?.desiredNumberScheduled === undefined
        ? unknown('a DaemonSet runs once on each node that takes it', 'Read the workload from a cluster')
        : known(status.desiredNumberScheduled, from('kubernetes-status', 'status.desiredNumberScheduled'));
    case 'Job':
    case 'CronJob':
      return known(spec?.parallelism ?? 1, from('pod-spec', 'spec.parallelism'));
    default:
      return known(spec?.replicas ?? 1, from('pod-spec', 'spec.replicas'));
  }
}
