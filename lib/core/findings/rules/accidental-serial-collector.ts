import { mib } from '../../units/bytes.ts';
import { formatBytes } from '../../units/format.ts';
import { COLLECTORS, collectorOf } from '../collectors.ts';
import { absence } from '../flag-set.ts';
import { defineRule } from '../rule.ts';

/** A heap of this size deserves a choice. */
const LARGE = mib(512);

/** HotSpot chose the serial collector because the container looks small. */
export const accidentalSerialCollector = defineRule({
  id: 'accidental-serial-collector',
  severity: 'warning',
  title: 'The serial collector was chosen by the size of the container',
  group: 'collector and CPU',
  docs: {
    why: 'Up to release 26 a JVM that sees one processor or less than 1792 MiB takes the serial collector: every collection stops the program, and one thread does it. From 27 on it takes G1, which needs more memory outside the heap.',
    source: 'https://openjdk.org/jeps/523',
  },
  needs: ['start', 'allFlags', 'maxHeap'],
  check({ start, allFlags, maxHeap }) {
    const choice = absence(allFlags, COLLECTORS);
    if (collectorOf(start) !== 'UseSerialGC' || choice === 'present' || maxHeap < LARGE) return undefined;
    if (choice !== 'absent') return choice;
    const cpus = start.cpus === undefined ? '' : `${start.cpus} processor${start.cpus === 1 ? '' : 's'}`;
    return {
      message: `One thread collects a heap of up to ${formatBytes(maxHeap)}: no option chooses a collector and the JVM sees a small machine`,
      evidence: { collector: 'serial, by default', ...(cpus === '' ? {} : { sees: cpus }) },
      fix: 'Choose the collector: -XX:+UseG1GC or -XX:+UseParallelGC, or -XX:+UseSerialGC if that is meant',
    };
  },
  examples: {
    failing: { options: [], maxHeap: '1Gi', start: { cpus: 1, flags: { UseSerialGC: 'true' } } },
    passing: { options: ['-XX:+UseSerialGC'], maxHeap: '1Gi', start: { cpus: 1, flags: { UseSerialGC: 'true' } } },
  },
});
