import { type Known, known, unknown } from '../../known.ts';
import type { Container, Resources } from '../../model/container.ts';

/** One resource of one container: what it asks for, and when in the pod's life. */
export type ContainerRequest = { readonly amount: number; readonly role: Container['role'] };

/**
 * What the scheduler counts for a pod, in the unit of the amounts: the running containers and sidecars together, or the highest
 * moment of the init phase, whichever is more.
 *
 *     peak of init = max over init containers, in order, of (sidecars before it + its own)
 *     request      = max(containers + sidecars, peak of init) + overhead
 *
 * Example: one container of 512, a sidecar of 128 before an init container of 1024: max(640, 128 + 1024) = 1152.
 * Source: k8s.io/component-helpers resource/helpers.go; KEP-753.
 */
export function podRequest(containers: readonly ContainerRequest[], overhead = 0): number {
  let running = 0;
  let sidecars = 0;
  let peak = 0;
  for (const { amount, role } of containers) {
    if (role !== 'init') running += amount;
    if (role === 'sidecar') sidecars += amount;
    if (role !== 'main') peak = Math.max(peak, role === 'sidecar' ? sidecars : sidecars + amount);
  }
  return Math.max(running, peak) + overhead;
}

/** The pod's request of one resource; a container without one counts 0, as for the scheduler's filter; unreadable is unknown. */
export function requestOf(
  containers: readonly Container[],
  field: 'memoryRequest' | 'cpuRequest',
  limitField: 'memoryLimit' | 'cpuLimit',
): Known<number> {
  const requests: ContainerRequest[] = [];
  for (const { name, role, resources } of containers) {
    const amount = requested(resources, field, limitField);
    if (amount.state === 'unknown') return unknown(`container ${name}: ${amount.why}`, amount.remedy);
    requests.push({ amount: amount.value, role });
  }
  return known(podRequest(requests), { kind: 'pod-spec', detail: field });
}

/** The API server copies a limit into a request that is missing. */
function requested(
  resources: Resources,
  field: 'memoryRequest' | 'cpuRequest',
  limitField: 'memoryLimit' | 'cpuLimit',
): Known<number> {
  const request: Known<number | 'unset'> = resources[field];
  const limit: Known<number | 'unset'> = resources[limitField];
  if (request.state === 'unknown') return request;
  if (request.value !== 'unset') return known(request.value, request.source);
  if (limit.state === 'unknown') return limit;
  return known(limit.value === 'unset' ? 0 : limit.value, limit.source);
}
