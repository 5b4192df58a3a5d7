import type { Gap } from '#lib/core/model/gap.ts';
import { newest } from './current-revision.ts';
import { type OwnedObject, ownerChains } from './owner-chain.ts';
import { saidName } from './parse-object.ts';
import { type WorkloadTop, workloadTop } from './workload-top.ts';

/** All objects that stand under one workload, itself among them. `top.holder` is the newest that holds its template. */
export type WorkloadGroup = { readonly top: WorkloadTop; readonly members: readonly OwnedObject[] };

type Open = { readonly top: WorkloadTop; readonly holders: Set<OwnedObject>; readonly members: OwnedObject[] };

const keyOf = ({ namespace, apiVersion, kind, name }: WorkloadTop): string =>
  [namespace, apiVersion.split('/')[0], kind, name].join('/');

const cycleGap = (cycle: string, source: string): Gap => ({
  source,
  what: `the owner of ${cycle}`,
  why: 'these objects own each other in a circle; each is shown by itself',
  remedy: 'Correct metadata.ownerReferences of one of them',
});

const unreadOwner = ({ namespace, kind, apiVersion, name, holder }: WorkloadTop, source: string): Gap => ({
  source,
  what: saidName(kind, namespace, name),
  why: `it was not read; its pod template is taken from ${saidName(holder.kind, namespace, holder.object.metadata.name)}`,
  remedy: `Grant get and list on ${kind} (${apiVersion}) in namespace ${namespace}`,
});

/** Joins objects to their workloads by owner chains; circles and owners that were not read are gaps, and hide nothing. */
export function groupWorkloads(
  objects: readonly OwnedObject[],
  source: string,
): { readonly groups: readonly WorkloadGroup[]; readonly gaps: readonly Gap[] } {
  const chainOf = ownerChains(objects);
  const open = new Map<string, Open>();
  const cycles = new Set<string>();
  for (const object of objects) {
    const chain = chainOf(object);
    if (chain.cycle !== undefined) cycles.add(chain.cycle);
    const top = workloadTop(chain);
    if (top === undefined) continue;
    const key = keyOf(top);
    const group = open.get(key) ?? { top, holders: new Set(), members: [] };
    group.holders.add(top.holder);
    group.members.push(object);
    open.set(key, group);
  }
  const groups = [...open.values()].map(({ top, holders, members }) => ({
    top: { ...top, holder: newest([...holders]) ?? top.holder },
    members,
  }));
  return {
    groups,
    gaps: [
      ...[...cycles].map((cycle) => cycleGap(cycle, source)),
      ...groups.flatMap(({ top }) => (top.named === undefined ? [unreadOwner(top, source)] : [])),
    ],
  };
}
