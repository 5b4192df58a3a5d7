import type { ContainerView, HostView, Start } from '../jvm/start.ts';
import { weightOfShares } from './cpu-weight.ts';
import type { KernelView } from './machine.ts';

/** The views of the machine that a start allows, and what would have to be known for there to be one. */
export type ViewGuesses = { readonly views: readonly KernelView[]; readonly missing: readonly string[] };

/** Hosts to try where nobody knows the host: what they agree on holds on any. */
const SOME_CPUS = [1, 2, 3, 6, 16, 96];
const SOME_MEMORY = [96, 384, 1500, 6_000, 50_000, 700_000].map((mebibytes) => mebibytes * 1024 ** 2);
/** A host that is not known is taken to hold the limit that it was given. */
const LARGE_MEMORY = 2 ** 52;
const LARGE_CPUS = 1024;

const ALL_LISTED = { memory: true, cpuset: true };

/** Facts that are not known, each with the values to try. */
function hostGuesses(host: HostView, { memoryLimitBytes, cpuQuotaMicros, cpusetCpus }: ContainerView) {
  const isLimited = typeof cpuQuotaMicros === 'number' || typeof cpusetCpus === 'number';
  return {
    versions: host.cgroupVersion === undefined ? ([1, 2] as const) : [host.cgroupVersion],
    cpus: host.cpus === undefined ? (isLimited ? [LARGE_CPUS] : SOME_CPUS) : [host.cpus],
    memory:
      host.memoryBytes === undefined
        ? typeof memoryLimitBytes === 'number'
          ? [LARGE_MEMORY]
          : SOME_MEMORY
        : [host.memoryBytes],
    limits:
      memoryLimitBytes === undefined && host.memoryBytes !== undefined
        ? [null, 256 * 1024 ** 2]
        : [memoryLimitBytes ?? null],
  };
}

/** The weights that a runtime may have written where only the shares are known. */
function weights({ cpuShares, cpuWeight }: ContainerView, version: 1 | 2): readonly (number | null)[] {
  if (version === 1 || cpuWeight !== undefined || typeof cpuShares !== 'number') return [cpuWeight ?? null];
  const [linear, quadratic] = [weightOfShares(cpuShares, 'linear'), weightOfShares(cpuShares, 'quadratic')];
  return linear === quadratic ? [linear] : [linear, quadratic];
}

/**
 * The views that a start allows. A fact that is left out is tried with several values; a limit is taken to fit a host that
 * is not known, and a quota, share or cpuset that is left out is the kernel's default.
 */
export function guessViews({ host = {}, container = {}, arch = 'x86_64' }: Start): ViewGuesses {
  const { versions, cpus, memory, limits } = hostGuesses(host, container);
  const missing: string[] = [];
  if (versions.length > 1) missing.push('the version of the control groups');
  if (cpus.length > 1) missing.push('the processors of the host');
  if (memory.length > 1) missing.push('the memory of the host');
  if (container.memoryLimitBytes === undefined) missing.push('the memory limit');
  const views: KernelView[] = [];
  for (const cgroupVersion of versions)
    for (const cpuWeight of weights(container, cgroupVersion))
      for (const hostCpus of cpus)
        for (const hostMemory of memory)
          for (const memoryLimitBytes of limits)
            views.push({
              hostMemory,
              hostCpus,
              cgroupVersion,
              pageBytes: host.pageBytes ?? 4096,
              arch,
              container: { ...container, memoryLimitBytes, cpuWeight },
              procCgroups: host.procCgroups ?? ALL_LISTED,
            });
  if (versions.some((version) => weights(container, version).length > 1))
    missing.push('the weight that the container runtime makes of the shares');
  return { views, missing };
}
