import type { ClusterIndex } from '../findings/cluster-index.ts';
import { type Known, known, mapKnown } from '../known.ts';
import type { HorizontalAutoscaler, LimitRange, ResourceQuota, VerticalAutoscaler } from '../model/policies.ts';
import { workloadKey } from '../model/refs.ts';
import type { Workload } from '../model/workload.ts';
import type { Bytes } from '../units/bytes.ts';
import { formatBytes } from '../units/format.ts';

/** One object that acts on a workload from outside, and what it does to it. */
export type Acting = { readonly name: string; readonly says: string };

/** All objects of one kind that act on a workload; unknown when the kind could not be listed, for none seen is not none there. */
export type Surrounding = { readonly kind: string; readonly acting: Known<readonly Acting[]> };

const of = <T>(
  table: Known<ReadonlyMap<string, readonly T[]>>,
  key: string,
  tell: (object: T) => Acting,
): Surrounding['acting'] => mapKnown(table, (byKey) => (byKey.get(key) ?? []).map(tell));

const horizontal = ({ name, minReplicas, maxReplicas, metrics }: HorizontalAutoscaler): Acting => ({
  name,
  says: `keeps ${minReplicas} to ${maxReplicas} pods, by ${metrics.length === 0 ? 'no metric' : metrics.join(' and ')}`,
});

const VERTICAL_MODES: Readonly<Record<string, string>> = {
  Off: 'recommends requests and sets none',
  Initial: 'sets requests when a pod is made',
  Recreate: 'sets requests and replaces pods for it',
  Auto: 'sets requests and replaces pods for it',
  InPlaceOrRecreate: 'sets requests in place, or replaces pods for it',
};

/** Source: https://github.com/kubernetes/autoscaler/blob/master/vertical-pod-autoscaler/docs/quickstart.md (update modes). */
const vertical = ({ name, updateMode }: VerticalAutoscaler): Acting => ({
  name,
  says: VERTICAL_MODES[updateMode] ?? `works in the mode ${updateMode}`,
});

const bound = (word: string, size: Bytes | undefined): string[] =>
  size === undefined ? [] : [`${word} ${formatBytes(size)}`];

function limitRange({ name, ...range }: LimitRange): Acting {
  const parts = [
    ...bound('gives a limit of', range.defaultMemoryLimit),
    ...bound('gives a request of', range.defaultMemoryRequest),
    ...bound('refuses less than', range.minMemory),
    ...bound('refuses more than', range.maxMemory),
    ...(range.maxLimitRequestRatio === undefined
      ? []
      : [`refuses a limit over ${range.maxLimitRequestRatio}× the request`]),
  ];
  return { name, says: parts.length === 0 ? 'says nothing of memory' : parts.join(', ') };
}

const share = (word: string, used: Bytes | undefined, hard: Bytes | undefined): string[] =>
  hard === undefined
    ? []
    : [`${word} ${used === undefined ? 'an unknown part' : formatBytes(used)} of ${formatBytes(hard)} used`];

function quota({ name, ...all }: ResourceQuota): Acting {
  const parts = [
    ...share('limits', all.usedMemoryLimits, all.hardMemoryLimits),
    ...share('requests', all.usedMemoryRequests, all.hardMemoryRequests),
  ];
  return { name, says: parts.length === 0 ? 'says nothing of memory' : parts.join(', ') };
}

/** What acts on a workload from outside: autoscalers, the bounds of its namespace, its priority. */
export function surroundingsOf({ ref, template }: Workload, index: ClusterIndex): readonly Surrounding[] {
  const { priorityClassName } = template;
  return [
    { kind: 'HorizontalPodAutoscaler', acting: of(index.horizontalAutoscalers, workloadKey(ref), horizontal) },
    { kind: 'VerticalPodAutoscaler', acting: of(index.verticalAutoscalers, workloadKey(ref), vertical) },
    { kind: 'LimitRange', acting: of(index.limitRanges, ref.namespace, limitRange) },
    { kind: 'ResourceQuota', acting: of(index.resourceQuotas, ref.namespace, quota) },
    {
      kind: 'PriorityClass',
      acting: known(
        priorityClassName === undefined
          ? []
          : [{ name: priorityClassName, says: 'decides who is evicted first when a node runs out of memory' }],
        { kind: 'pod-spec', detail: 'spec.priorityClassName' },
      ),
    },
  ];
}
