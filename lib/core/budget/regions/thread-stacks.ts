import { KiB } from '../../units/bytes.ts';
import { formatBytes } from '../../units/format.ts';
import { type Estimate, estimate } from '../estimate.ts';
import { growthFactor } from '../growth.ts';
import type { Observed } from '../observed.ts';
import type { Settings } from '../settings.ts';
import { threadCount } from '../thread-count.ts';

/**
 * What one thread touches of its stack and of its thread-local structures. Source: NMT category Thread over threads, 64 KiB
 * (idle pools) to 112 KiB (request threads) in the recorded programs. -Xss is only reserved.
 */
const TOUCHED_PER_THREAD = 100 * KiB;

/**
 * thread stacks = (Java threads at their peak + collector, compiler and VM threads) × what a thread touches, not × -Xss.
 *
 * Example: 34 Java threads, Serial, 2 compilers: (34 + 0 + 2 + 6) × 100 KiB = 4.1 MiB.
 */
export function threadStacksRegion(settings: Settings, observed: Observed): Estimate {
  const { java, own, counted } = threadCount(settings, observed);
  const each = Math.min(TOUCHED_PER_THREAD, settings.threadStack);
  const held = (java + own) * each;
  return estimate(
    'thread-stacks',
    counted ? 'modelled' : 'assumed',
    { size: counted ? held : held * growthFactor('buffers', observed.windowSeconds), held },
    `${java} ${counted ? '' : 'assumed '}Java threads and ${own} of the JVM touch about ${formatBytes(each)} each.`,
  );
}
