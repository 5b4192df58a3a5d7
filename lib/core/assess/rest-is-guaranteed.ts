import type { Known } from '../known.ts';
import type { Container } from '../model/container.ts';

type Setting = Known<number | 'unset'>;

/** A limit that stands, and a request that is the same or left out: the API server copies the limit then. */
const isFixed = (request: Setting, limit: Setting): boolean =>
  limit.state === 'known' &&
  limit.value !== 'unset' &&
  request.state === 'known' &&
  (request.value === 'unset' || request.value === limit.value);

/**
 * Whether everything of a pod but this container's memory asks for what it is limited to: with request = limit for that memory
 * too, the pod is Guaranteed.
 * Source: https://kubernetes.io/docs/concepts/workloads/pods/pod-qos/
 */
export const restIsGuaranteed = (containers: readonly Container[], of: string): boolean =>
  containers.every(
    ({ name, resources }) =>
      isFixed(resources.cpuRequest, resources.cpuLimit) &&
      (name === of || isFixed(resources.memoryRequest, resources.memoryLimit)),
  );
