import type { OwnerReference } from './object-meta.ts';
import { type ClusterObject, saidName } from './parse-object.ts';

/** An object that may own or be owned: a pod or a controller. */
export type OwnedObject = Extract<ClusterObject, { is: 'pod' | 'controller' }>;

/** The objects from one up to its top owner; `beyond` names the owner that was not read, `cycle` the links that bite their tail. */
export type OwnerChain = {
  readonly objects: readonly [OwnedObject, ...OwnedObject[]];
  readonly beyond: OwnerReference | undefined;
  readonly cycle: string | undefined;
};

const groupOf = (apiVersion: string | undefined): string =>
  apiVersion?.includes('/') ? (apiVersion.split('/')[0] ?? '') : '';

const nameKey = (apiVersion: string | undefined, kind: string, namespace: string | undefined, name: string): string =>
  [groupOf(apiVersion), kind, namespace ?? '', name].join('/');

const keyOf = ({ apiVersion, kind, object }: OwnedObject): string =>
  nameKey(apiVersion, kind, object.metadata.namespace, object.metadata.name);

const controllerOf = ({ object }: OwnedObject): OwnerReference | undefined =>
  object.metadata.ownerReferences.find(({ controller }) => controller === true);

const said = ({ kind, object }: OwnedObject): string => saidName(kind, object.metadata.namespace, object.metadata.name);

/** Follows owners among `objects`: by uid where there is one, else by group, kind and name, in the namespace or in none. */
export function ownerChains(objects: Iterable<OwnedObject>): (start: OwnedObject) => OwnerChain {
  const byUid = new Map<string, OwnedObject>();
  const byName = new Map<string, OwnedObject>();
  for (const object of objects) {
    if (object.object.metadata.uid !== undefined) byUid.set(object.object.metadata.uid, object);
    byName.set(keyOf(object), object);
  }

  function find(
    { apiVersion, kind, name, uid }: OwnerReference,
    namespace: string | undefined,
  ): OwnedObject | undefined {
    const exact = uid === undefined ? undefined : byUid.get(uid);
    if (exact !== undefined) return exact;
    const named =
      byName.get(nameKey(apiVersion, kind, namespace, name)) ?? byName.get(nameKey(apiVersion, kind, undefined, name));
    const isAnother = uid !== undefined && named?.object.metadata.uid !== undefined;
    return isAnother ? undefined : named;
  }

  return (start) => {
    const chain: [OwnedObject, ...OwnedObject[]] = [start];
    for (let current = start; ; ) {
      const owner = controllerOf(current);
      if (owner === undefined) return { objects: chain, beyond: undefined, cycle: undefined };
      const next = find(owner, current.object.metadata.namespace);
      if (next === undefined) return { objects: chain, beyond: owner, cycle: undefined };
      const entered = chain.indexOf(next);
      if (entered >= 0) {
        const cycle = chain.slice(entered).map(said).sort().join(', ');
        const [first, ...rest] = chain.slice(0, entered + 1);
        return { objects: [first ?? start, ...rest], beyond: undefined, cycle };
      }
      chain.push(next);
      current = next;
    }
  };
}
