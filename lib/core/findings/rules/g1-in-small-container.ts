import { mib } from '../../units/bytes.ts';
import { formatBytes } from '../../units/format.ts';
import { collectorOf } from '../collectors.ts';
import { defineRule } from '../rule.ts';

/** Below this, what G1 keeps beside the heap is a large part of the container. */
const SMALL = mib(512);

/** G1 in a container whose memory it eats. */
export const g1InSmallContainer = defineRule({
  id: 'g1-in-small-container',
  severity: 'info',
  title: 'G1 in a container that is too small for it',
  group: 'collector and CPU',
  docs: {
    why: 'G1 keeps 27 to 81 MiB beside a heap of 1 GiB, the serial collector 3 MiB. In a small container that is memory the heap could have.',
    source: 'https://docs.oracle.com/en/java/javase/25/gctuning/available-collectors.html',
  },
  needs: ['limit', 'start'],
  check({ limit, start }) {
    if (limit === 'unset' || limit > SMALL || collectorOf(start) !== 'UseG1GC') return undefined;
    return {
      message: `G1 runs under a limit of ${formatBytes(limit)}, where the serial collector leaves more to the heap`,
      evidence: { limit: formatBytes(limit), collector: 'G1' },
      fix: 'Set -XX:+UseSerialGC, or raise resources.limits.memory above 512Mi',
    };
  },
  examples: {
    failing: { limit: '384Mi', start: { flags: { UseG1GC: 'true' } } },
    passing: { limit: '384Mi', start: { flags: { UseSerialGC: 'true' } } },
  },
});
