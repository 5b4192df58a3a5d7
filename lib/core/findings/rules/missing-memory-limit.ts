import { formatBytes } from '../../units/format.ts';
import { defineRule } from '../rule.ts';
import { atLeast } from '../suggest.ts';

/** Nothing bounds the container, so the JVM takes the node for its own. */
export const missingMemoryLimit = defineRule({
  id: 'missing-memory-limit',
  severity: 'warning',
  title: 'A JVM without a memory limit',
  group: 'wrong base',
  docs: {
    why: 'Without a limit the JVM sizes itself by the memory of the node: its heap may grow to a quarter of it. When the node runs short, pods are evicted or the kernel picks a victim anywhere on the node.',
    source: 'https://kubernetes.io/docs/concepts/scheduling-eviction/node-pressure-eviction/',
  },
  needs: ['limit'],
  mayUse: ['maxHeap', 'budget'],
  check({ limit, maxHeap, budget }) {
    if (limit !== 'unset') return undefined;
    const heap = maxHeap === undefined ? 'by the memory of whatever node it lands on' : `to ${formatBytes(maxHeap)}`;
    return {
      message: `Nothing limits the container: the heap may grow ${heap}`,
      evidence: { 'resources.limits.memory': 'not set' },
      fix: budget
        ? `Set resources.limits.memory to ${atLeast(budget.total)}, which is what the JVM can come to hold`
        : 'Set resources.limits.memory to what the JVM can come to hold: its heap and all that comes beside it',
      field: 'resources.limits.memory',
    };
  },
  examples: { failing: { limit: 'unset' }, passing: { limit: '1Gi' } },
});
