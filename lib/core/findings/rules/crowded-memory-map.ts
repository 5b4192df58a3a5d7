import { MiB } from '../../units/bytes.ts';
import { formatBytes } from '../../units/format.ts';
import { collectorOf } from '../collectors.ts';
import { trainOf } from '../release.ts';
import { defineRule } from '../rule.ts';

/** The kernel's default of `vm.max_map_count`. */
const MAPPINGS = 65_530;

/** Mappings that ZGC without generations asks for: each granule of 2 MiB in three views, and a fifth more for the rest of the process. */
const wanted = (maxHeap: number): number => Math.ceil((maxHeap / (2 * MiB)) * 3 * 1.2);

/** A ZGC heap that needs more mappings than a process may have. */
export const crowdedMemoryMap = defineRule({
  id: 'crowded-memory-map',
  severity: 'info',
  title: 'ZGC may need more memory mappings than the node allows',
  group: 'collector and CPU',
  docs: {
    why: 'Without generations ZGC maps each piece of its heap three times. A process may have 65,530 mappings by default; the JVM warns at its start, and ends with an error when a heap that has been torn into small pieces needs one more.',
    source: 'https://wiki.openjdk.org/display/zgc/Main',
  },
  needs: ['start', 'maxHeap', 'jdk'],
  check({ start, maxHeap, jdk }) {
    const train = trainOf(jdk);
    const isGenerational = train === undefined || train >= 23 || start.flags['ZGenerational']?.value === 'true';
    if (collectorOf(start) !== 'UseZGC' || isGenerational || wanted(maxHeap) <= MAPPINGS) return undefined;
    return {
      message: `A ZGC heap of ${formatBytes(maxHeap)} may need ${wanted(maxHeap)} mappings; a node whose vm.max_map_count nobody has raised allows ${MAPPINGS}`,
      evidence: { 'maximum heap': formatBytes(maxHeap), JDK: jdk, 'mappings it may need': `${wanted(maxHeap)}` },
      fix: `Set vm.max_map_count to ${wanted(maxHeap)} or more on the nodes, or use JDK 21 with -XX:+ZGenerational, or 23 and later`,
    };
  },
  examples: {
    failing: { jdk: '17.0.15', maxHeap: '40Gi', start: { flags: { UseZGC: 'true' } } },
    passing: { jdk: '25.0.3', maxHeap: '40Gi', start: { flags: { UseZGC: 'true' } } },
  },
});
