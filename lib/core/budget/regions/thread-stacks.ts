import { KiB } from '../../units/bytes.ts';
import { formatBytes } from '../../units/format.ts';
import { type Estimate, estimate } from '../estimate.ts';
import type { Observed } from '../observed.ts';
import type { Settings } from '../settings.ts';

/** Taken when nobody counted: a service with one pool of 50 and what its libraries start. */
const THREADS_OF_A_SERVICE = 100;

/**
 * What one thread touches of its stack and of its thread-local structures. Source: NMT category Thread over threads, 64 KiB
 * (idle pools) to 97 KiB (request threads) in the recorded programs. -Xss is only reserved.
 */
const TOUCHED_PER_THREAD = 100 * KiB;

/** VM, signal, service, watcher, sampler and sweeper threads that the thread count of the platform does not show. */
const OWN_THREADS = 6;

/**
 * thread stacks = (Java threads at their peak + collector, compiler and VM threads) × what a thread touches, not × -Xss.
 *
 * Example: 34 Java threads, Serial, 2 compilers: (34 + 0 + 2 + 6) × 100 KiB = 4.1 MiB.
 */
export function threadStacksRegion(settings: Settings, observed: Observed): Estimate {
  const peak = observed.threadsPeak;
  const java = peak.state === 'known' ? peak.value : THREADS_OF_A_SERVICE;
  const own = settings.parallelThreads + settings.concurrentThreads + settings.compilerThreads + OWN_THREADS;
  const each = Math.min(TOUCHED_PER_THREAD, settings.threadStack);
  const size = (java + own) * each;
  return estimate(
    'thread-stacks',
    peak.state === 'known' ? 'modelled' : 'assumed',
    { size, held: size },
    `${java} ${peak.state === 'known' ? '' : 'assumed '}Java threads and ${own} of the JVM touch about ${formatBytes(each)} each.`,
  );
}
