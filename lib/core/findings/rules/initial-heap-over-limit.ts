import { formatBytes } from '../../units/format.ts';
import { placeOf, sizeOf } from '../flag-set.ts';
import { defineRule } from '../rule.ts';
import { atLeast } from '../suggest.ts';

/** The heap begins with as much as the container may have. */
export const initialHeapOverLimit = defineRule({
  id: 'initial-heap-over-limit',
  severity: 'critical',
  title: 'The initial heap fills the memory limit',
  group: 'wrong base',
  docs: {
    why: '-Xms raises the maximum heap to itself when that is smaller, without a message. At or above the limit the container is killed as soon as the heap is used.',
    source: 'https://docs.oracle.com/en/java/javase/25/gctuning/factors-affecting-garbage-collection-performance.html',
  },
  needs: ['limit', 'flags'],
  check({ limit, flags }) {
    const initial = sizeOf(flags, 'InitialHeapSize');
    const setting = flags.get('InitialHeapSize');
    if (limit === 'unset' || initial === undefined || !setting || initial < limit) return undefined;
    return {
      message: `${setting.option.text} lets the heap begin with ${formatBytes(initial)} under a limit of ${formatBytes(limit)}`,
      evidence: { [setting.option.text]: placeOf(setting.option.origin), limit: formatBytes(limit) },
      fix: `Lower ${setting.option.text} in ${placeOf(setting.option.origin)}, or raise resources.limits.memory to ${atLeast(initial * 1.5)} or more`,
    };
  },
  examples: {
    failing: { limit: '1Gi', options: ['-Xms2g'] },
    passing: { limit: '4Gi', options: ['-Xms2g'] },
  },
});
