import { defineRule } from '../rule.ts';
import { percent } from '../suggest.ts';

/** Above this share of the time the collector costs more than a larger heap would. */
const BUSY = 0.1;

/** The collector takes a large part of the time. */
export const busyCollector = defineRule({
  id: 'busy-collector',
  severity: 'warning',
  title: 'Much of the time goes into garbage collection',
  group: 'collector and CPU',
  docs: {
    why: 'A collector that is busy has too little room: the live set is near the maximum heap, or the program makes garbage faster than its processors can clear it. The next step is an OutOfMemoryError.',
    source: 'https://docs.oracle.com/en/java/javase/25/gctuning/parallel-collector1.html',
  },
  needs: ['gcOverhead'],
  mayUse: ['maxHeap', 'liveSet'],
  check({ gcOverhead, maxHeap, liveSet }) {
    if (gcOverhead < BUSY) return undefined;
    const room =
      maxHeap === undefined || liveSet === undefined ? '' : `; ${percent(liveSet / maxHeap)} of the heap is live`;
    return {
      message: `${percent(gcOverhead)} of the time is spent in garbage collection${room}`,
      evidence: { 'time in collections': percent(gcOverhead) },
      fix: 'Raise the heap (-Xmx, -XX:MaxRAMPercentage) with the limit, or give the container more CPU',
    };
  },
  examples: { failing: { gcOverhead: 0.22 }, passing: { gcOverhead: 0.01 } },
});
