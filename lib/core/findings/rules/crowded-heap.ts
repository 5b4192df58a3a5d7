import { mib } from '../../units/bytes.ts';
import { formatBytes } from '../../units/format.ts';
import { defineRule } from '../rule.ts';
import { percent } from '../suggest.ts';

/** A live set above this share of the heap leaves the collector little to work with. */
const CROWDED = 0.85;

/** Nearly the whole heap is live. */
export const crowdedHeap = defineRule({
  id: 'crowded-heap',
  severity: 'warning',
  title: 'The live set nearly fills the heap',
  group: 'budget',
  docs: {
    why: 'What is left after a full collection cannot be collected. Near the maximum heap the collector runs ever more often until the JVM throws an OutOfMemoryError, which Kubernetes does not see.',
    source: 'https://github.com/world-federation-of-advertisers/cross-media-measurement/issues/4377',
  },
  needs: ['liveSet', 'maxHeap'],
  check({ liveSet, maxHeap }) {
    if (liveSet < CROWDED * maxHeap) return undefined;
    return {
      message: `${formatBytes(liveSet)} live in a heap that may grow to ${formatBytes(maxHeap)}: ${percent(liveSet / maxHeap)} cannot be collected`,
      evidence: { 'live set': formatBytes(liveSet), 'maximum heap': formatBytes(maxHeap) },
      fix: `Raise the heap to at least -Xmx${Math.ceil((liveSet * 1.5) / mib(16)) * 16}m and resources.limits.memory with it, or find what holds the objects`,
    };
  },
  examples: { failing: { liveSet: '950Mi', maxHeap: '1Gi' }, passing: { liveSet: '400Mi', maxHeap: '1Gi' } },
});
