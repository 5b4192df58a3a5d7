import { type WorkloadRef, workloadKey } from '../model/refs.ts';
import type { HelmRelease } from '../model/workload.ts';
import type { Bytes } from '../units/bytes.ts';
import { toQuantity } from '../units/format.ts';
import { type Change, describeChange } from './change.ts';

/** Kinds whose template may be changed, and whose lists a strategic merge joins by name. A Job and a Pod are what they are. */
const PATCHABLE: Readonly<Record<string, string>> = {
  Deployment: 'apps/v1',
  StatefulSet: 'apps/v1',
  DaemonSet: 'apps/v1',
  CronJob: 'batch/v1',
};

/** What is changed at one workload, or why nothing is: a limit that is lowered without its heap kills the container. */
export type WorkloadPatch = {
  readonly ref: WorkloadRef;
  readonly helm: HelmRelease | undefined;
  /** One line a container. */
  readonly says: readonly string[];
  readonly change:
    | { readonly kind: 'patch'; readonly apiVersion: string; readonly fields: object }
    | { readonly kind: 'by-hand'; readonly because: string };
};

/** The fields of one container that a change sets. */
export function containerFields({ assessment, advice, placement }: Change): object {
  const memory = (size: Bytes) => ({ memory: toQuantity(size) });
  return {
    name: assessment.container.name,
    resources: { limits: memory(advice.memoryLimit), requests: memory(advice.memoryRequest) },
    ...(placement.kind === 'variable' && { env: [{ name: placement.name, value: placement.value }] }),
  };
}

/** The containers' changes under the keys that lead to their lists. */
function fieldsOf(changes: readonly Change[]): object {
  const lists = Map.groupBy(changes, ({ assessment }) => assessment.container.fieldPath.replace(/\[\d+\]$/, ''));
  const parts = [...lists].map(([path, same]) => ({ keys: path.split('.'), value: same.map(containerFields) }));
  const [shared = []] = parts.map(({ keys }) => keys.slice(0, -1));
  const lowest = Object.fromEntries(parts.map(({ keys, value }) => [keys.at(-1) ?? '', value]));
  return shared.reduceRight<object>((inner, key) => ({ [key]: inner }), lowest);
}

function obstacle(kind: string, changes: readonly Change[]): string | undefined {
  if (PATCHABLE[kind] === undefined) return `a ${kind} is not changed by a patch: change what it is made from`;
  const places = changes.flatMap(({ assessment, placement }) =>
    placement.kind === 'by-hand' ? [`container ${assessment.ref.container}: ${placement.because}`] : [],
  );
  return places.length === 0
    ? undefined
    : `limit and heap go together, and the heap is set by hand. ${places.join('; ')}`;
}

function patchOf(changes: readonly [Change, ...Change[]]): WorkloadPatch {
  const { ref, workload } = changes[0].assessment;
  const because = obstacle(ref.kind, changes);
  const apiVersion = PATCHABLE[ref.kind] ?? '';
  return {
    ref,
    helm: workload.helm,
    says: changes.map(describeChange),
    change:
      because === undefined ? { kind: 'patch', apiVersion, fields: fieldsOf(changes) } : { kind: 'by-hand', because },
  };
}

/** The patches of these changes, one a workload, in their order. */
export const workloadPatches = (changes: readonly Change[]): readonly WorkloadPatch[] =>
  [...Map.groupBy(changes, ({ assessment }) => workloadKey(assessment.ref)).values()].flatMap(([first, ...others]) =>
    first === undefined ? [] : [patchOf([first, ...others])],
  );

/** The patch as an object of its own, as Kustomize wants it: it names what it changes. */
export const patchObject = (
  { name, namespace, kind }: WorkloadRef,
  { apiVersion, fields }: Extract<WorkloadPatch['change'], { kind: 'patch' }>,
): object => ({ apiVersion, kind, metadata: { name, namespace }, ...fields });
