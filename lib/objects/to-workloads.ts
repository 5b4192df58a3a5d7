import type { Gap } from '#lib/core/model/gap.ts';
import { workloadKey } from '#lib/core/model/refs.ts';
import type { Workload } from '#lib/core/model/workload.ts';
import { type PodMember, withAdmittedEnv } from './admitted-env.ts';
import { admittedPriority } from './admitted-priority.ts';
import { type ConfigMapLookup, configMapLookup } from './config-map-lookup.ts';
import type { TemplateSpec } from './controller-object.ts';
import { isCurrent, replacedUids } from './current-revision.ts';
import { groupWorkloads, type WorkloadGroup } from './group-workloads.ts';
import { helmRelease } from './helm-release.ts';
import { maxSurgeOf } from './max-surge.ts';
import { moment } from './moment.ts';
import type { OwnedObject } from './owner-chain.ts';
import type { ClusterObject } from './parse-object.ts';
import { replicasOf } from './replicas.ts';
import { toPod } from './to-pod.ts';
import { toTemplate } from './to-template.ts';
import { unreadableFacts } from './unreadable-facts.ts';

/** Where the objects came from. */
export type ObjectSource = {
  readonly cluster: string;
  /** The source's name in gaps: `kubernetes`, `manifests`. */
  readonly source: string;
  /** Whether all ConfigMaps of a namespace are among the objects; only then is a missing one absent. */
  readonly allConfigMaps: (namespace: string) => boolean;
};

const isOwned = (object: ClusterObject): object is OwnedObject => object.is === 'pod' || object.is === 'controller';

const templateOf = (holder: OwnedObject): TemplateSpec | undefined =>
  holder.is === 'pod'
    ? { metadata: holder.object.metadata, spec: holder.object.spec, path: 'spec' }
    : holder.object.template;

function toWorkload(
  { top, members }: WorkloadGroup,
  cluster: string,
  configMaps: ConfigMapLookup,
): readonly Workload[] {
  const { namespace, kind, name, apiVersion, holder } = top;
  const spec = templateOf(holder);
  if (spec === undefined) return [];
  const { labels, annotations, creationTimestamp } = (top.named ?? holder).object.metadata;
  const replaced = replacedUids(members);
  const isPresent = ({ object }: PodMember): boolean => isCurrent(object, holder, replaced);
  const pods = members.filter((member) => member.is === 'pod').map((pod) => toPod(pod.object, isPresent(pod)));
  const template = withAdmittedEnv(spec, members, isPresent);
  const made = toTemplate({ namespace, template, configMaps, locate: holder.locate });
  return [
    {
      ref: { cluster, namespace, kind, name },
      apiVersion,
      labels,
      annotations,
      helm: helmRelease(labels, annotations, namespace),
      replicas: replicasOf(top, pods),
      createdAt: moment(creationTimestamp),
      ...maxSurgeOf(kind, holder),
      template: {
        ...made,
        ...admittedPriority(made.scheduling, members.filter((member) => member.is === 'pod').filter(isPresent)),
      },
      pods,
    },
  ];
}

/** Makes workloads of a cluster's objects, sorted by namespace, kind and name, with their pods and with what could not be read. */
export function toWorkloads(
  objects: readonly ClusterObject[],
  { cluster, source, allConfigMaps }: ObjectSource,
): { readonly workloads: readonly Workload[]; readonly gaps: readonly Gap[] } {
  const configMaps = configMapLookup(
    objects.flatMap((object) => (object.is === 'config-map' ? [object.object] : [])),
    allConfigMaps,
  );
  const { groups, gaps } = groupWorkloads(objects.filter(isOwned), source);
  const workloads = groups
    .flatMap((group) => toWorkload(group, cluster, configMaps))
    .map((workload) => ({ key: workloadKey(workload.ref), workload }))
    .toSorted((a, b) => (a.key < b.key ? -1 : 1))
    .map(({ workload }) => workload);
  return { workloads, gaps: [...gaps, ...unreadableFacts(workloads, source)] };
}
