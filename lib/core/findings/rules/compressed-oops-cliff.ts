import { GiB } from '../../units/bytes.ts';
import { formatBytes } from '../../units/format.ts';
import { collectorOf } from '../collectors.ts';
import { defineRule } from '../rule.ts';

/** Heaps below this have references of four bytes; the exact edge depends on the collector. Source: `Arguments::max_heap_for_compressed_oops`. */
const EDGE = 32 * GiB;
/** A heap must be this large to hold more with references of eight bytes. */
const WORTH = 48 * GiB;

/** A heap a little too large for short references. */
export const compressedOopsCliff = defineRule({
  id: 'compressed-oops-cliff',
  severity: 'warning',
  title: 'The heap is just past the edge of compressed references',
  group: 'budget',
  docs: {
    why: 'From 32 GiB on every reference takes eight bytes and not four. A heap of 33 GiB holds less than one of 31 GiB and costs more.',
    source: 'https://docs.oracle.com/en/java/javase/25/vm/java-hotspot-virtual-machine-performance-enhancements.html',
  },
  needs: ['start', 'maxHeap'],
  check({ start, maxHeap }) {
    const compressed = start.flags['UseCompressedOops']?.value;
    const collector = collectorOf(start);
    if (compressed !== 'false' || collector === 'UseZGC' || maxHeap < EDGE - GiB || maxHeap >= WORTH) return undefined;
    return {
      message: `A heap of ${formatBytes(maxHeap)} has references of eight bytes: it holds less than one of 31 GiB`,
      evidence: { 'maximum heap': formatBytes(maxHeap), UseCompressedOops: 'false' },
      fix: 'Set -Xmx31g, or -Xmx48g and more, or -XX:ObjectAlignmentInBytes=16',
    };
  },
  examples: {
    failing: { maxHeap: '33Gi', start: { flags: { UseCompressedOops: 'false', UseG1GC: 'true' } } },
    passing: { maxHeap: '31Gi', start: { flags: { UseCompressedOops: 'true', UseG1GC: 'true' } } },
  },
});
