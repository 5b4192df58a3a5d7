import { type Known, mapKnown, unknown } from '../known.ts';
import { type Bytes, bytes } from '../units/bytes.ts';
import type { Assessment } from './assessment.ts';

/** Signed bytes that a budget goes past its limit; negative is headroom. Unknown without a limit, for there is nothing to cross. */
export function overrun({ limit, budget }: Pick<Assessment, 'limit' | 'budget'>): Known<number> {
  if (limit.state === 'unknown') return limit;
  const { value } = limit;
  if (value === 'unset') return unknown('the container has no memory limit', 'set resources.limits.memory');
  return mapKnown(budget, ({ total }) => total - value);
}

/** The budget without its heap: what is paid whatever the heap. */
export const offHeap = ({ budget }: Pick<Assessment, 'budget'>): Known<Bytes> =>
  mapKnown(budget, ({ regions, total }) => bytes(total - heapOf(regions)));

const heapOf = (regions: readonly { readonly id: string; readonly size: Bytes }[]): number =>
  regions.find(({ id }) => id === 'heap')?.size ?? 0;

/** The highest working set that any pod showed in the window. */
export function peakSeen({ usage }: Pick<Assessment, 'usage'>): Known<Bytes> {
  if (usage.state === 'unknown') return usage;
  return mapKnown(usage.value.container.workingSet, ({ peak }) => peak);
}

/**
 * OOM kills in the window, from metrics; where these are silent, those that the kubelet still shows of the present pods.
 * A kubelet that shows none proves nothing about the window, so without metrics zero stays unknown.
 */
export function oomKills({ usage, workload, container }: Assessment): Known<number> {
  const counted = usage.state === 'known' ? usage.value.container.oomKills : usage;
  const shown = workload.pods
    .flatMap(({ containers }) => containers)
    .filter(({ name }) => name === container.name)
    .filter(({ ended, lastEnd }) => [ended, lastEnd].some((end) => end?.reason === 'OOMKilled')).length;
  if (counted.state === 'known' && counted.value >= shown) return counted;
  return shown > 0
    ? { state: 'known', value: shown, source: { kind: 'kubernetes-status', detail: 'lastState.terminated.reason' } }
    : counted;
}

/** How many pods carry the container: the replicas wanted, and those seen where that is not known. */
export const podCount = ({ workload }: Pick<Assessment, 'workload'>): number =>
  workload.replicas.state === 'known' ? workload.replicas.value : workload.pods.length;

/** Signed bytes by which the advice moves the requests of all pods; from nothing where no request is set. */
export function requestChange(assessment: Pick<Assessment, 'request' | 'advice' | 'workload'>): Known<number> {
  const { request, advice } = assessment;
  if (request.state === 'unknown') return request;
  const now = request.value === 'unset' ? 0 : request.value;
  return mapKnown(advice, ({ memoryRequest }) => (memoryRequest - now) * podCount(assessment));
}
