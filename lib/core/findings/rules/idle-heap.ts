import { mib } from '../../units/bytes.ts';
import { formatBytes } from '../../units/format.ts';
import { defineRule } from '../rule.ts';
import { atLeast, excess, heapAtMost, percent } from '../suggest.ts';

/** A collector has room to work in three times the live set; what is beyond that waits for objects that do not come. */
const ROOMY = 3;
/** Less than this is not worth a change. */
const WORTH = mib(256);
/** A shorter history of the heap has not seen a day's load. */
const DAY = 86_400;

/** A heap many times larger than what lives in it. */
export const idleHeap = defineRule({
  id: 'idle-heap',
  severity: 'info',
  title: 'A heap far larger than its live set',
  group: 'requests and limits',
  docs: {
    why: 'A JVM fills the heap that it is given before it collects, so usage alone never shows that the heap is too large. What is left after a full collection does.',
    source: 'https://github.com/virtualcell/vcell/issues/1899',
  },
  needs: ['maxHeap', 'liveSet', 'heapSeconds'],
  check({ maxHeap, liveSet, heapSeconds }) {
    if (heapSeconds < DAY || maxHeap - ROOMY * liveSet < WORTH) return undefined;
    const idle = excess(maxHeap, ROOMY * liveSet);
    return {
      message: `The heap may grow to ${formatBytes(maxHeap)}, yet ${formatBytes(liveSet)} of it lives (${percent(liveSet / maxHeap)}): ${formatBytes(idle)} are idle`,
      evidence: { 'maximum heap': formatBytes(maxHeap), 'live set': formatBytes(liveSet) },
      fix: `Lower the heap to ${heapAtMost(ROOMY * liveSet + mib(16))} and resources.requests.memory with it; ${atLeast(ROOMY * liveSet)} is three times what lives`,
    };
  },
  examples: {
    failing: { maxHeap: '4Gi', liveSet: '200Mi', heapSeconds: 604800 },
    passing: { maxHeap: '768Mi', liveSet: '200Mi', heapSeconds: 604800 },
  },
});
