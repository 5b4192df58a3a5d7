import type { PodContainer } from '../findings/fact-values.ts';
import { type Known, known, unknown } from '../known.ts';
import type { Container, Resources } from '../model/container.ts';

type Field = keyof Resources;

/** One value in force in all pods; unknown when pods differ, as in the middle of a resize. */
function inForce<F extends Field>(states: readonly PodContainer[], field: F): Resources[F] | undefined {
  const actual = states.flatMap(({ status }) => (status.actual ? [status.actual[field]] : []));
  const [first] = actual;
  if (!first || actual.length < states.length) return undefined;
  if (actual.every((one) => sameValue(one, first))) return first;
  return unknown('the pods have different values, as during a resize in place', 'Wait for the resize, then scan again');
}

const sameValue = (one: Known<unknown>, other: Known<unknown>): boolean =>
  one.state === 'known' && other.state === 'known' && one.value === other.value;

/**
 * What the kubelet enforces: the pods' own resources where it reports them (in-place resize, a LimitRange's defaults and a VPA
 * change pods and not the template), else the specification.
 */
export function effectiveResources(container: Container, states: readonly PodContainer[]): Resources {
  const { resources } = container;
  return {
    memoryLimit: inForce(states, 'memoryLimit') ?? resources.memoryLimit,
    memoryRequest: requestOf(inForce(states, 'memoryRequest') ?? resources.memoryRequest, resources.memoryLimit),
    cpuLimit: inForce(states, 'cpuLimit') ?? resources.cpuLimit,
    cpuRequest: requestOf(inForce(states, 'cpuRequest') ?? resources.cpuRequest, resources.cpuLimit),
  };
}

/**
 * A limit without a request is the request too.
 * Source: https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/#requests-and-limits
 */
function requestOf<T>(request: Known<T | 'unset'>, limit: Known<T | 'unset'>): Known<T | 'unset'> {
  if (request.state === 'unknown' || request.value !== 'unset') return request;
  return limit.state === 'known' && limit.value !== 'unset' ? known(limit.value, limit.source) : request;
}
