import type { Container } from '#lib/core/model/container.ts';
import { parseMemoryQuantity } from '#lib/core/units/quantity.ts';
import type { ResourceSpec } from './pod-spec.ts';

/** Resources that have fields of their own. */
const NAMED = new Set(['cpu', 'memory', 'pods']);

/** The amounts of a resource list besides memory, CPU and pods, in whole units; what is no quantity is left out. */
export function otherAmounts(list: Readonly<Record<string, string>>): Readonly<Record<string, number>> {
  const amounts = Object.entries(list).flatMap(([name, text]) => {
    if (NAMED.has(name)) return [];
    const parsed = parseMemoryQuantity(text);
    return parsed.ok ? [[name, Number(parsed.value)] as const] : [];
  });
  return Object.fromEntries(amounts);
}

/** A container's requests besides memory and CPU; the API server copies a limit into a request that is missing. */
export function otherRequests({ limits, requests }: ResourceSpec): Pick<Container, 'otherRequests'> {
  const amounts = otherAmounts({ ...limits, ...requests });
  return Object.keys(amounts).length === 0 ? {} : { otherRequests: amounts };
}
