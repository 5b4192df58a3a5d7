import { formatBytes } from '../../units/format.ts';
import { defineRule } from '../rule.ts';

/** The limit is more than the node has. */
export const limitOverNode = defineRule({
  id: 'limit-over-node',
  severity: 'warning',
  title: 'The memory limit is larger than the node',
  group: 'wrong base',
  docs: {
    why: 'A limit above the memory of the node never holds: the node runs out first. Some releases (21.0.9, 24 to 27 on control groups 2) size the heap from that limit and plan with memory that does not exist.',
    source: 'https://bugs.openjdk.org/browse/JDK-8292083',
  },
  needs: ['limit', 'nodes'],
  check({ limit, nodes }) {
    if (limit === 'unset') return undefined;
    const small = nodes.filter(({ capacity }) => capacity.memory < limit);
    const [first] = small;
    if (!first) return undefined;
    return {
      message: `The limit of ${formatBytes(limit)} is more than the ${formatBytes(first.capacity.memory)} of ${small.length === 1 ? `node ${first.name}` : `${small.length} nodes`}`,
      evidence: Object.fromEntries(small.map(({ name, capacity }) => [name, formatBytes(capacity.memory)])),
      fix: 'Lower resources.limits.memory below the memory of the nodes',
      field: 'resources.limits.memory',
    };
  },
  examples: { failing: { limit: '64Gi', nodes: [{}] }, passing: { limit: '8Gi', nodes: [{}] } },
});
