import { type FlagCells, hasFlag, isOn, numberOf } from '../jvm/flag-cells.ts';
import type { ContainerView, Start } from '../jvm/start.ts';
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
};

const NO_LIMIT = Number.POSITIVE_INFINITY;

/** Whether the JVM looks at its control group at all. */
export const seesControlGroup = (release: Release, cells: FlagCells, { cgroupVersion }: KernelView): boolean =>
  release.does.seesContainer &&
  isOn(cells, 'UseContainerSupport') &&
  (cgroupVersion === 1 || release.does.readsCgroupV2);

/** The limit that a release finds; the kernel keeps whole pages. */
function memoryLimit({ does }: Release, { cgroupVersion, pageBytes, container }: KernelView): number {
  const inPages = (limit: number | null | undefined): number => alignDown(limit ?? NO_LIMIT, pageBytes);
  const own = inPages(container.memoryLimitBytes);
  const parent = inPages(container.parentMemoryLimitBytes);
  if (does.walksHierarchy) return Math.min(own, parent);
  const inherits = cgroupVersion === 1 && does.readsV1Hierarchy && own === NO_LIMIT;
  return inherits ? parent : own;
}

/** What the VM takes for physical memory. Source: os_linux.cpp `physical_memory`; measured on ten releases. */
export function memoryOf(release: Release, cells: FlagCells, view: KernelView): number {
  const { hostMemory, cgroupVersion } = view;
  if (!seesControlGroup(release, cells, view)) return hostMemory;
  const limit = memoryLimit(release, view);
  if (limit < hostMemory) return limit;
  const { trustsLimitOverHost, trustsV2LimitOverHost } = release.does;
  const isTrusted = limit !== NO_LIMIT && (trustsLimitOverHost || (trustsV2LimitOverHost && cgroupVersion === 2));
  return isTrusted ? limit : hostMemory;
}

/**
 * The cgroup v1 shares that a release reads out of a v2 weight; 100 is the kernel's default and means none.
 * Source: cgroupV2Subsystem_linux.cpp `cpu_shares`; measured on 8u504.
 */
export function sharesOfWeight(weight: number): number {
  const shares = Math.floor((262142 * weight - 1) / 9999) + 2;
  if (shares <= 1024) return shares;
  const below = alignDown(shares, 1024);
  return shares - below <= below + 1024 - shares ? below : below + 1024;
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
export function cpusOf(release: Release, cells: FlagCells, view: KernelView): number {
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

/** A kernel view with the reason why it is one of several. */
export type ViewGuess = { readonly view: KernelView; readonly missing: readonly string[] };

/** Hosts to try where nobody knows the host: what they agree on holds on any. */
const SOME_CPUS = [1, 2, 3, 6, 16, 96];
const SOME_MEMORY = [96, 384, 1500, 6_000, 50_000, 700_000].map((mebibytes) => mebibytes * 1024 ** 2);

/**
 * The views that a start allows. A fact left out is guessed in several ways; a limit is taken to fit a host that is not
 * known, and a quota, share or cpuset that is left out is the kernel's default.
 */
export function guessViews({ host = {}, container = {}, arch = 'x86_64' }: Start): readonly ViewGuess[] {
  const { memoryLimitBytes: limit, cpuQuotaMicros: quota, cpusetCpus } = container;
  const missing: string[] = [];
  const of = <T>(value: T | undefined, guesses: readonly T[], name: string): readonly T[] => {
    if (value !== undefined) return [value];
    if (guesses.length > 1) missing.push(name);
    return guesses;
  };
  const versions = of(host.cgroupVersion, [1, 2] as const, 'the version of the control groups');
  const cpus = of(
    host.cpus,
    typeof cpusetCpus === 'number' || typeof quota === 'number' ? [1024] : SOME_CPUS,
    'the processors of the host',
  );
  const limits = of(
    limit,
    limit === undefined && host.memoryBytes === undefined ? [null] : [null, 256 * 1024 ** 2],
    'the memory limit',
  );
  const memory = of(host.memoryBytes, typeof limit === 'number' ? [2 ** 52] : SOME_MEMORY, 'the memory of the host');
  const pageBytes = host.pageBytes ?? 4096;
  const guesses = versions.flatMap((cgroupVersion) =>
    cpus.flatMap((hostCpus) =>
      memory.flatMap((hostMemory) =>
        limits.map((memoryLimitBytes) => ({
          view: {
            hostMemory,
            hostCpus,
            cgroupVersion,
            pageBytes,
            arch,
            container: { ...container, memoryLimitBytes },
          },
        })),
      ),
    ),
  );
  return guesses.map((guess) => ({ ...guess, missing }));
}
