import { mib } from '../../units/bytes.ts';
import { formatBytes } from '../../units/format.ts';
import { absence } from '../flag-set.ts';
import { defineRule } from '../rule.ts';

/** A program that uses this much has a use for direct buffers. */
const USED = mib(32);

const BOUNDS: readonly string[] = ['MaxDirectMemorySize', '-Dio.netty.maxDirectMemory'];

/** Direct buffers may take as much as the heap. */
export const unboundedDirectMemory = defineRule({
  id: 'unbounded-direct-memory',
  severity: 'warning',
  title: 'Direct buffers may grow as large as the heap',
  group: 'off-heap',
  docs: {
    why: 'Without -XX:MaxDirectMemorySize direct buffers may take the maximum heap once more. Netty, gRPC and Kafka clients use them for every connection.',
    source: 'https://docs.oracle.com/en/java/javase/25/docs/specs/man/java.html',
  },
  needs: ['allFlags', 'direct', 'maxHeap', 'limit'],
  check({ allFlags, direct, maxHeap, limit }) {
    const bound = absence(allFlags, BOUNDS);
    if (bound === 'present' || limit === 'unset' || direct < USED || 2 * maxHeap <= limit) return undefined;
    if (bound !== 'absent') return bound;
    return {
      message: `Direct buffers hold ${formatBytes(direct)} and may grow to ${formatBytes(maxHeap)}: with the heap that is ${formatBytes(2 * maxHeap)} under a limit of ${formatBytes(limit)}`,
      evidence: {
        'direct buffers': formatBytes(direct),
        'maximum heap': formatBytes(maxHeap),
        limit: formatBytes(limit),
      },
      fix: `Set -XX:MaxDirectMemorySize=${Math.ceil((direct * 2) / mib(16)) * 16}m, twice what is used`,
    };
  },
  examples: {
    failing: { options: [], direct: '120Mi', maxHeap: '700Mi', limit: '1Gi' },
    passing: { options: ['-XX:MaxDirectMemorySize=256m'], direct: '120Mi', maxHeap: '700Mi', limit: '1Gi' },
  },
});
