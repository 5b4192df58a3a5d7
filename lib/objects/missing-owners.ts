import { type OwnedObject, ownerChains } from './owner-chain.ts';
import type { ClusterObject } from './parse-object.ts';

/** A kind of owner that objects name and that was not read. */
export type OwnerKind = { readonly apiVersion: string; readonly kind: string };

/** The kinds that stand above the objects' chains unread, each once; nodes are no owners of workloads. */
export function missingOwners(objects: readonly ClusterObject[]): readonly OwnerKind[] {
  const owned = objects.filter((object): object is OwnedObject => object.is === 'pod' || object.is === 'controller');
  const chainOf = ownerChains(owned);
  const kinds = new Map<string, OwnerKind>();
  for (const object of owned) {
    const { beyond } = chainOf(object);
    if (beyond?.apiVersion === undefined || beyond.kind === 'Node') continue;
    kinds.set(`${beyond.apiVersion}/${beyond.kind}`, { apiVersion: beyond.apiVersion, kind: beyond.kind });
  }
  return [...kinds.values()];
}
