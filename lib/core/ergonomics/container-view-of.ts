import type { ContainerView } from '../jvm/start.ts';
import type { Bytes } from '../units/bytes.ts';
import type { Millicores } from '../units/millicores.ts';

/** The resources of a container; one that is left out is not known, null is not set. */
export type ContainerResources = {
  readonly memoryLimit?: Bytes | null;
  readonly cpuLimit?: Millicores | null;
  readonly cpuRequest?: Millicores | null;
};

/** The kubelet's period, and the least quota and shares that it writes. Source: pkg/kubelet/cm/helpers_linux.go. */
const PERIOD = 100_000;
const LEAST_QUOTA = 1000;
const LEAST_SHARES = 2;
const MOST_SHARES = 262_144;

/**
 * The control group files that the kubelet writes for a container, in units of the kernel. The weight of cgroup v2 is left to the
 * runtime's conversion, of which there are two: a prediction tries both. Worked example: 1500m are a quota of 150,000 µs of 100,000.
 * Source: pkg/kubelet/cm/helpers_linux.go `MilliCPUToQuota`, `MilliCPUToShares`.
 */
export function containerViewOf({ memoryLimit, cpuLimit, cpuRequest }: ContainerResources): ContainerView {
  const quota = cpuLimit && Math.max(LEAST_QUOTA, (cpuLimit * PERIOD) / 1000);
  const request = cpuRequest ?? cpuLimit;
  const shares = Math.floor(((request ?? 0) * 1024) / 1000);
  return {
    ...(memoryLimit === undefined ? {} : { memoryLimitBytes: memoryLimit }),
    ...(cpuLimit === undefined ? {} : { cpuQuotaMicros: quota || null, cpuPeriodMicros: PERIOD }),
    ...(cpuRequest === undefined ? {} : { cpuShares: Math.min(Math.max(LEAST_SHARES, shares), MOST_SHARES) }),
  };
}
