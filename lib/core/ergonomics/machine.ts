import { type FlagCells, hasFlag, isOn, numberOf } from '../jvm/flag-cells.ts';
import type { ContainerView } from '../jvm/start.ts';
import { sharesOfWeight } from './cpu-weight.ts';
import type { Release } from './release.ts';
import { alignDown, type Machine } from './vm.ts';

/** What the kernel tells a JVM, nothing left open: `Number.POSITIVE_INFINITY` where there is no limit. */
export type KernelView = {
  readonly hostMemory: number;
  readonly hostCpus: number;
  readonly cgroupVersion: 1 | 2;
  readonly pageBytes: number;
  readonly arch: Machine['arch'];
  readonly container: ContainerView;
  readonly procCgroups: { readonly memory: boolean; readonly cpuset: boolean };
};

const NO_LIMIT = Number.POSITIVE_INFINITY;

/** Whether the JVM looks at its control group at all. */
function seesControlGroup({ does }: Release, cells: FlagCells, view: KernelView): boolean {
  if (!does.seesContainer || !isOn(cells, 'UseContainerSupport')) return false;
  if (view.cgroupVersion === 1) return true;
  const { memory, cpuset } = view.procCgroups;
  return does.readsCgroupV2 && (memory || !does.needsMemoryListed) && (cpuset || !does.needsCpusetListed);
}

/** The limit that a release finds; the kernel keeps whole pages. On v1 a limit that the host has no memory for counts as none. */
function memoryLimit({ does }: Release, { hostMemory, cgroupVersion, pageBytes, container }: KernelView): number {
  const inPages = (limit: number | null | undefined): number => alignDown(limit ?? NO_LIMIT, pageBytes);
  const own = inPages(container.memoryLimitBytes);
  const parent = inPages(container.parentMemoryLimitBytes);
  if (does.walksHierarchy) return Math.min(own, parent);
  const inherits = cgroupVersion === 1 && does.readsV1Hierarchy && own >= hostMemory;
  return inherits ? parent : own;
}

/**
 * The first, experimental way to see a limit: one file of control groups 1, for the heap alone.
 * Source: https://bugs.openjdk.org/browse/JDK-8170888.
 */
const readsLimitFile = (cells: FlagCells, { cgroupVersion }: KernelView): boolean =>
  cgroupVersion === 1 &&
  !hasFlag(cells, 'UseContainerSupport') &&
  hasFlag(cells, 'UseCGroupMemoryLimitForHeap') &&
  isOn(cells, 'UseCGroupMemoryLimitForHeap');

/** What the VM takes for physical memory. Source: os_linux.cpp `physical_memory`; measured on ten releases. */
function memoryOf(release: Release, cells: FlagCells, view: KernelView): number {
  const { hostMemory, cgroupVersion } = view;
  if (readsLimitFile(cells, view)) return Math.min(memoryLimit(release, view), hostMemory);
  if (!seesControlGroup(release, cells, view)) return hostMemory;
  const limit = memoryLimit(release, view);
  if (limit < hostMemory) return limit;
  const { trustsLimitOverHost, trustsV2LimitOverHost } = release.does;
  const isTrusted = limit !== NO_LIMIT && (trustsLimitOverHost || (trustsV2LimitOverHost && cgroupVersion === 2));
  return isTrusted ? limit : hostMemory;
}

/** The processors that shares stand for; undefined when they are the kernel's default. */
function cpusByShares({ cgroupVersion, container }: KernelView): number | undefined {
  const { cpuShares, cpuWeight } = container;
  if (cgroupVersion === 1)
    return typeof cpuShares !== 'number' || cpuShares === 1024 ? undefined : Math.ceil(cpuShares / 1024);
  return typeof cpuWeight !== 'number' || cpuWeight === 100 ? undefined : Math.ceil(sharesOfWeight(cpuWeight) / 1024);
}

/** The processors that a quota stands for, in single precision as HotSpot divides; undefined without one. */
function cpusByQuota({ container }: KernelView): number | undefined {
  const { cpuQuotaMicros: quota, cpuPeriodMicros: period } = container;
  if (typeof quota !== 'number' || quota <= 0) return undefined;
  return Math.ceil(Math.fround(Math.fround(quota) / Math.fround(period ?? 100_000)));
}

/** The processors that the VM counts. Source: os_linux.cpp `active_processor_count`; measured on ten releases. */
function cpusOf(release: Release, cells: FlagCells, view: KernelView): number {
  const asked = numberOf(cells, 'ActiveProcessorCount');
  if (asked > 0) return asked;
  const host = Math.min(view.hostCpus, view.container.cpusetCpus ?? NO_LIMIT);
  if (!seesControlGroup(release, cells, view)) return host;
  const counts = release.does.countsShares || isOn(cells, 'UseContainerCpuShares');
  const byShares = counts ? cpusByShares(view) : undefined;
  const byQuota = cpusByQuota(view);
  const prefersQuota =
    !hasFlag(cells, 'PreferContainerQuotaForCPUCount') || isOn(cells, 'PreferContainerQuotaForCPUCount');
  const limit =
    byQuota !== undefined && byShares !== undefined && !prefersQuota
      ? Math.min(byQuota, byShares)
      : (byQuota ?? byShares ?? NO_LIMIT);
  return Math.max(1, Math.min(host, limit));
}

/** What the VM takes for its machine. */
export function machineOf(release: Release, cells: FlagCells, view: KernelView): Machine {
  const { arch, pageBytes, container } = view;
  return {
    memoryBytes: memoryOf(release, cells, view),
    cpus: cpusOf(release, cells, view),
    arch,
    pageBytes,
    grantedBytes: Math.min(container.memoryLimitBytes ?? NO_LIMIT, container.parentMemoryLimitBytes ?? NO_LIMIT),
  };
}
