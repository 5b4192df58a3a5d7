import type { OwnedObject, OwnerChain } from './owner-chain.ts';

/** What a chain is shown as: what the workload is called, and the object of the chain that holds its pod template. */
export type WorkloadTop = {
  readonly apiVersion: string;
  readonly kind: string;
  readonly name: string;
  readonly namespace: string;
  readonly holder: OwnedObject;
  /** The object that bears the workload's name; undefined when it was not read. */
  readonly named: OwnedObject | undefined;
};

/** Kinds whose objects come and go while the workload stays: these are named for their owner even when it was not read. */
const PASSING = new Set(['Pod', 'ReplicaSet', 'ReplicationController', 'Job']);

const holdsTemplate = (object: OwnedObject): boolean => object.is === 'pod' || object.object.template !== undefined;

/**
 * The highest object of a chain that has a pod template is the workload. An owner above it without one, such as the custom resource
 * of an operator that makes several StatefulSets, is not; but where only passing objects have one, it is named for their owner.
 * A node that owns its static pods is no workload.
 */
export function workloadTop({ objects, beyond }: OwnerChain): WorkloadTop | undefined {
  const index = objects.findLastIndex(holdsTemplate);
  const holder = objects[index];
  if (holder === undefined) return undefined;
  const { kind, apiVersion } = holder;
  const { name, namespace = 'default' } = holder.object.metadata;
  const itself = { apiVersion, kind, name, namespace, holder, named: holder };
  if (!PASSING.has(kind)) return itself;
  const above = objects[index + 1];
  if (above !== undefined) {
    return {
      ...itself,
      apiVersion: above.apiVersion,
      kind: above.kind,
      name: above.object.metadata.name,
      named: above,
    };
  }
  if (beyond === undefined || beyond.kind === 'Node') return itself;
  return { ...itself, apiVersion: beyond.apiVersion ?? '', kind: beyond.kind, name: beyond.name, named: undefined };
}
