import { formatBytes } from '../../units/format.ts';
import { absence } from '../flag-set.ts';
import { defineRule } from '../rule.ts';
import { percent } from '../suggest.ts';

const HEAP_FLAGS: readonly string[] = [
  'MaxHeapSize',
  'MaxRAMPercentage',
  'MaxRAMFraction',
  'MinRAMPercentage',
  'MaxRAM',
  'AggressiveHeap',
];

/** Nothing says how large the heap may grow. */
export const defaultHeap = defineRule({
  id: 'default-heap',
  severity: 'info',
  title: 'Nothing sets the heap: the JVM takes its default',
  group: 'wrong base',
  docs: {
    why: 'Without a setting the heap may grow to a quarter of the memory that the JVM sees. Three quarters of the limit are then paid for and mostly unused, and without a limit it is a quarter of the node.',
    source: 'https://docs.oracle.com/en/java/javase/25/gctuning/ergonomics.html',
  },
  needs: ['allFlags'],
  mayUse: ['vm', 'maxHeap', 'limit'],
  check({ allFlags, vm, maxHeap, limit }) {
    const choice = absence(allFlags, HEAP_FLAGS);
    if (vm === 'native-image' || choice === 'present') return undefined;
    if (choice !== 'absent') return choice;
    const size = maxHeap === undefined ? 'its default' : formatBytes(maxHeap);
    const of =
      limit === undefined || limit === 'unset' || maxHeap === undefined
        ? ''
        : `, ${percent(maxHeap / limit)} of the limit`;
    return {
      message: `No option that can be seen sets the heap: it may grow to ${size}${of}`,
      evidence: { options: 'neither -Xmx nor -XX:MaxRAMPercentage' },
      fix: 'Set -XX:MaxRAMPercentage (with a decimal point) or -Xmx in JAVA_TOOL_OPTIONS',
    };
  },
  examples: {
    failing: { vm: 'hotspot', options: [], limit: '1Gi', maxHeap: '256Mi' },
    passing: { vm: 'hotspot', options: ['-XX:MaxRAMPercentage=60.0'], limit: '1Gi', maxHeap: '615Mi' },
  },
});
