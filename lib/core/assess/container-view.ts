import type { ContainerView } from '../jvm/start.ts';
import { from, type Known, known } from '../known.ts';
import type { Resources } from '../model/container.ts';
/** The control group files that the kubelet writes for a container's resources, in units of the kernel. */
export function containerView(resources: Resources): Known<ContainerView> {
  const { memoryLimit: m, cpuLimit: c, cpuRequest: r } = resources;
  if (m.state === 'unknown') return m;
  return known(
    {
      memoryLimitBytes: m.value === 'unset' ? null : m.value,
      ...(c.state === 'known'
        ? { cpuQuotaMicros: c.value === 'unset' ? null : c.value * 100, cpuPeriodMicros: 100000 }
        : {}),
      ...(r.state === 'known'
        ? { cpuShares: r.value === 'unset' ? 2 : Math.max(2, Math.floor((r.value * 1024) / 1000)) }
        : {}),
    },
    from('pod-spec'),
  );
}
