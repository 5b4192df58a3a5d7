import { from, known } from '../../known.ts';
import { bytes } from '../../units/bytes.ts';
import { formatBytes } from '../../units/format.ts';
import type { Strategy } from '../draft.ts';
import { collectorFor, heapPercentage, memoryWithSpike } from '../peers/kruize.ts';

/** Kruize's limit for the highest use, and the share of it that its runtime layer gives the heap, whatever lives there. */
export const kruize: Strategy = {
  id: 'kruize',
  title: 'Usage + 20 %, heap 50 or 80 %',
  suits: 'comparison with Kruize',
  peer: true,
  advise: ({ facts, settings: { cpus, major } }) => {
    const peak = facts.observed.workingSetPeak;
    if (peak.state === 'unknown') return peak;
    const limit = bytes(Math.ceil(memoryWithSpike(peak.value, Number.POSITIVE_INFINITY)));
    const percent = heapPercentage(limit);
    const heap = bytes(Math.floor((limit * percent) / 100));
    const step = `The working set was ${formatBytes(peak.value)} at its highest; 20 % more is ${formatBytes(limit)}, of which the heap gets ${percent} %, ${formatBytes(heap)}.`;
    const picks = cpus === undefined ? [] : [`It would have the JVM run ${collectorFor(cpus, heap, major)}.`];
    return known({ heap, limit, steps: [step, ...picks] }, from('model', 'kruize/autotune'));
  },
};
