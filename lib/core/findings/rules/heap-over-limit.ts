import { formatBytes } from '../../units/format.ts';
import { defineRule } from '../rule.ts';
import { excess, heapAtMost } from '../suggest.ts';

/** A heap of this share of the limit leaves room for the rest of most JVMs, so the fix starts from it. */
const USUAL_SHARE = 0.6;

/** The heap alone fills the limit or more. */
export const heapOverLimit = defineRule({
  id: 'heap-over-limit',
  severity: 'critical',
  title: 'The heap alone may fill the memory limit',
  group: 'budget',
  docs: {
    why: 'A heap may grow to its maximum before the JVM collects in earnest. When that maximum is the limit or more, the kernel ends the container long before the JVM would throw an OutOfMemoryError.',
    source: 'https://github.com/strimzi/strimzi-kafka-operator/issues/4094',
  },
  needs: ['limit', 'maxHeap'],
  check({ limit, maxHeap }) {
    if (limit === 'unset' || maxHeap < limit) return undefined;
    const over = excess(maxHeap, limit);
    return {
      message:
        over === 0
          ? `The heap may grow to ${formatBytes(maxHeap)}, which is the whole limit: nothing is left for the rest of the JVM`
          : `The heap may grow to ${formatBytes(maxHeap)}, ${formatBytes(over)} over the limit of ${formatBytes(limit)}`,
      evidence: { limit: formatBytes(limit), 'maximum heap': formatBytes(maxHeap) },
      fix: `Set ${heapAtMost(limit * USUAL_SHARE)} or raise resources.limits.memory above the heap and all that comes beside it`,
      field: 'resources.limits.memory',
    };
  },
  examples: {
    failing: { limit: '512Mi', options: ['-Xmx1g'], maxHeap: '1Gi' },
    passing: { limit: '512Mi', options: ['-Xmx300m'], maxHeap: '300Mi' },
  },
});
