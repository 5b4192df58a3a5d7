import { from, type Known, known, type SourceKind, unknown } from '#lib/core/known.ts';
import type { Resources } from '#lib/core/model/container.ts';
import type { Result } from '#lib/core/result.ts';
import { parseCpuQuantity, parseMemoryQuantity } from '#lib/core/units/quantity.ts';
import type { ResourceSpec } from './pod-spec.ts';

type Origin = Extract<SourceKind, 'pod-spec' | 'kubernetes-status'>;
type Amount<T> = Known<T | 'unset'>;

function amount<T>(
  text: string | undefined,
  parse: (text: string) => Result<T>,
  origin: Origin,
  path: string,
): Amount<T> {
  const source = from(origin, path);
  if (text === undefined) return known('unset', source);
  const parsed = parse(text);
  if (parsed.ok) return known(parsed.value, source);
  return unknown(`${path}: ${parsed.error}`, `Write ${path} as a Kubernetes quantity, such as 512Mi or 500m`);
}

/** A limit of 0 is no limit to the kubelet. Source: pkg/kubelet/kuberuntime/kuberuntime_container_linux.go (Kubernetes 1.34). */
const limit = <T>(fact: Amount<T>): Amount<T> =>
  fact.state === 'known' && fact.value === 0 ? known('unset', fact.source) : fact;

/** Reads limits and requests as they are written; a quantity that cannot be read is unknown and says so. */
export function toResources({ limits, requests }: ResourceSpec, origin: Origin, path: string): Resources {
  return {
    memoryLimit: limit(amount(limits['memory'], parseMemoryQuantity, origin, `${path}.limits.memory`)),
    memoryRequest: amount(requests['memory'], parseMemoryQuantity, origin, `${path}.requests.memory`),
    cpuLimit: limit(amount(limits['cpu'], parseCpuQuantity, origin, `${path}.limits.cpu`)),
    cpuRequest: amount(requests['cpu'], parseCpuQuantity, origin, `${path}.requests.cpu`),
  };
}
