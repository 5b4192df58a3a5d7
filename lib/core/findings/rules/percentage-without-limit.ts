import { placeOf } from '../flag-set.ts';
import { defineRule } from '../rule.ts';

/** A heap given as a share of the memory, where the memory is the node's. */
export const percentageWithoutLimit = defineRule({
  id: 'percentage-without-limit',
  severity: 'critical',
  title: 'A heap percentage without a memory limit',
  group: 'wrong base',
  docs: {
    why: 'MaxRAMPercentage is a share of the memory that the JVM sees. Without a limit that is the node: 75 % of a 64 GiB node is a heap of 48 GiB, and every such pod on the node may take as much.',
    source: 'https://bugs.openjdk.org/browse/JDK-8222252',
  },
  needs: ['limit', 'flags'],
  check({ limit, flags }) {
    if (limit !== 'unset' || flags.has('MaxHeapSize')) return undefined;
    const share = flags.get('MaxRAMPercentage') ?? flags.get('MaxRAMFraction');
    if (!share) return undefined;
    const { text, origin } = share.option;
    return {
      message: `${text} is a share of the node's memory, because the container has no memory limit`,
      evidence: { [text]: placeOf(origin), 'resources.limits.memory': 'not set' },
      fix: `Set resources.limits.memory, or replace ${text} by a fixed -Xmx`,
      field: 'resources.limits.memory',
    };
  },
  examples: {
    failing: { limit: 'unset', options: ['-XX:MaxRAMPercentage=75.0'] },
    passing: { limit: '2Gi', options: ['-XX:MaxRAMPercentage=75.0'] },
  },
});
