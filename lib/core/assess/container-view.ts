import { containerViewOf } from '../ergonomics/container-view-of.ts';
import type { ContainerView } from '../jvm/start.ts';
import { from, type Known, known } from '../known.ts';
import type { Resources } from '../model/container.ts';

/** The control group files that the kubelet writes for a container's resources, in units of the kernel. */
export function containerView({ memoryLimit, cpuLimit, cpuRequest }: Resources): Known<ContainerView> {
  if (memoryLimit.state === 'unknown') return memoryLimit;
  const view = containerViewOf({
    memoryLimit: orNull(memoryLimit.value),
    ...(cpuLimit.state === 'known' ? { cpuLimit: orNull(cpuLimit.value) } : {}),
    ...(cpuRequest.state === 'known' ? { cpuRequest: orNull(cpuRequest.value) } : {}),
  });
  return known(view, from('pod-spec'));
}

const orNull = <T>(value: T | 'unset'): T | null => (value === 'unset' ? null : value);
