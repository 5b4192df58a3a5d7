import { type Known, known, unknown } from '../known.ts';
import type { Container, EnvOrigin } from '../model/container.ts';
import { parseCpuQuantity, parseMemoryQuantity } from '../units/quantity.ts';

type ResourceField = Extract<EnvOrigin, { kind: 'resource-field' }>;

/**
 * What the kubelet puts in place of a `resourceFieldRef`: the quantity over its divisor, rounded up to a whole number; CPU without a
 * divisor counts whole processors.
 * Source: k8s.io/kubernetes pkg/api/v1/resource/helpers.go, `ExtractContainerResourceValue`.
 */
export function resourceField(field: ResourceField, container: Container): Known<string> {
  if (field.container !== undefined && field.container !== container.name)
    return unknown(`it is a figure of another container, ${field.container}`);
  const { resources } = container;
  switch (field.resource) {
    case 'limits.memory':
      return over(resources.memoryLimit, memoryDivisor(field), field.resource);
    case 'requests.memory':
      return over(resources.memoryRequest, memoryDivisor(field), field.resource);
    case 'limits.cpu':
      return over(resources.cpuLimit, cpuDivisor(field), field.resource);
    case 'requests.cpu':
      return over(resources.cpuRequest, cpuDivisor(field), field.resource);
    default:
      return unknown(`${field.resource} says nothing about memory or CPU`);
  }
}

function over(amount: Known<number | 'unset'>, divisor: Known<number>, resource: string): Known<string> {
  if (amount.state === 'unknown') return amount;
  if (amount.value === 'unset')
    return unknown(`${resource} is not set, so the kubelet puts the node's allocatable amount in its place`);
  const { value, source } = amount;
  return divisor.state === 'unknown' ? divisor : known(String(Math.ceil(value / divisor.value)), source);
}

const SPEC = { kind: 'pod-spec' } as const;

/** A divisor of 0 is the API's way to write that none was given. */
const memoryDivisor = ({ divisor }: ResourceField): Known<number> => {
  const size = parseMemoryQuantity(divisor ?? '1');
  return size.ok ? known(size.value === 0 ? 1 : size.value, SPEC) : unknown(size.error);
};

const cpuDivisor = ({ divisor }: ResourceField): Known<number> => {
  const size = parseCpuQuantity(divisor ?? '1');
  return size.ok ? known(size.value === 0 ? 1000 : size.value, SPEC) : unknown(size.error);
};
