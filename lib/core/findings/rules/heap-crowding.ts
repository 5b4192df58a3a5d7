import { mib } from '../../units/bytes.ts';
import { formatBytes } from '../../units/format.ts';
import { defineRule } from '../rule.ts';
import { atLeast, excess, heapAtMost, percent } from '../suggest.ts';

/** From this share of the limit on, the rest is seldom enough. Source: https://github.com/rh-openjdk/redhat-openjdk-containers/issues/528. */
const CROWDED = 0.75;
/** What a JVM needs beside its heap in nearly every case: code cache, metaspace, stacks, collector. */
const REST = mib(256);

/** The heap leaves little of the limit to everything else. */
export const heapCrowding = defineRule({
  id: 'heap-crowding',
  severity: 'warning',
  title: 'The heap leaves too little room beside it',
  group: 'budget',
  docs: {
    why: 'Metaspace, code cache, thread stacks, direct buffers and the collector take 150 to 400 MiB in most services. A heap of three quarters of a small container and more leaves less than that.',
    source: 'https://github.com/rh-openjdk/redhat-openjdk-containers/issues/528',
  },
  needs: ['limit', 'maxHeap'],
  check({ limit, maxHeap }) {
    if (limit === 'unset' || maxHeap >= limit || maxHeap < CROWDED * limit || limit - maxHeap >= REST) return undefined;
    const rest = excess(limit, maxHeap);
    return {
      message: `The heap may grow to ${formatBytes(maxHeap)}, ${percent(maxHeap / limit)} of the limit: ${formatBytes(rest)} are left for everything else`,
      evidence: { limit: formatBytes(limit), 'maximum heap': formatBytes(maxHeap), rest: formatBytes(rest) },
      fix: `Raise resources.limits.memory to ${atLeast(maxHeap + REST)}, or lower the heap to ${heapAtMost(Math.max(limit * 0.5, limit - REST))}`,
      field: 'resources.limits.memory',
    };
  },
  examples: {
    failing: { limit: '512Mi', options: ['-Xmx450m'], maxHeap: '450Mi' },
    passing: { limit: '512Mi', options: ['-Xmx256m'], maxHeap: '256Mi' },
  },
});
