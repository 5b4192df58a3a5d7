import { moment } from './moment.ts';
import type { OwnedObject } from './owner-chain.ts';
import type { PodObject } from './pod-object.ts';

/** Annotations in which controllers of ReplicaSets count their rollouts. Source: Kubernetes and Argo Rollouts API constants. */
const REVISIONS = ['deployment.kubernetes.io/revision', 'rollout.argoproj.io/revision'];

const isMadeByRollout = (object: OwnedObject): boolean =>
  object.kind === 'ReplicaSet' || object.kind === 'ReplicationController';

function order({ object }: OwnedObject): readonly [revision: number, created: number] {
  const { annotations, creationTimestamp } = object.metadata;
  const revision = REVISIONS.map((name) => Number(annotations[name] ?? Number.NaN)).find(Number.isInteger);
  return [revision ?? 0, moment(creationTimestamp) ?? 0];
}

/** The newest of the objects by rollout revision, then by age; a rollback raises the revision of the older ReplicaSet again. */
export function newest<T extends OwnedObject>(objects: readonly T[]): T | undefined {
  return objects.toSorted((a, b) => {
    const [revisionA, createdA] = order(a);
    const [revisionB, createdB] = order(b);
    return revisionB - revisionA || createdB - createdA;
  })[0];
}

/** The uids of the ReplicaSets of one workload that a newer one has replaced. */
export function replacedUids(members: Iterable<OwnedObject>): ReadonlySet<string> {
  const sets = [...members].filter(isMadeByRollout);
  const latest = newest(sets);
  return new Set(sets.flatMap(({ object }) => (object === latest?.object ? [] : [object.metadata.uid ?? ''])));
}

/**
 * Whether a pod is of its workload's present revision: its ReplicaSet was not replaced, its hash is the StatefulSet's update
 * revision, its generation is the DaemonSet's.
 */
export function isCurrent({ metadata }: PodObject, holder: OwnedObject, replaced: ReadonlySet<string>): boolean {
  if (metadata.ownerReferences.some(({ uid, controller }) => controller === true && replaced.has(uid ?? '')))
    return false;
  if (holder.is !== 'controller') return true;
  const revision = holder.object.status?.updateRevision;
  const hash = metadata.labels['controller-revision-hash'];
  if (revision !== undefined && hash !== undefined) return revision === hash;
  const generation = holder.object.metadata.annotations['deprecated.daemonset.template.generation'];
  const made = metadata.labels['pod-template-generation'];
  return generation === undefined || made === undefined || generation === made;
}
