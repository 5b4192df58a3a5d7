import type { Observed } from './observed.ts';
import type { Settings } from './settings.ts';

/** Taken when nobody counted: a service with one pool of 50 and what its libraries start. */
const THREADS_OF_A_SERVICE = 100;

/** VM, signal, service, watcher, sampler and sweeper threads that no Java figure counts. */
const OWN_THREADS = 6;

/** Threads of the application at their most, and those of the JVM besides. */
export type ThreadCount = { readonly java: number; readonly own: number; readonly counted: boolean };

/** The threads of a process: as counted, or assumed; the collector's and the compilers' as the JVM sets them. */
export function threadCount(settings: Settings, { threadsPeak }: Observed): ThreadCount {
  const { parallelThreads, concurrentThreads, compilerThreads } = settings;
  const counted = threadsPeak.state === 'known';
  return {
    java: counted ? threadsPeak.value : THREADS_OF_A_SERVICE,
    own: parallelThreads + concurrentThreads + compilerThreads + OWN_THREADS,
    counted,
  };
}
