import { from, known, unknown, valueOr } from '../../known.ts';
import { bytes } from '../../units/bytes.ts';
import { formatBytes } from '../../units/format.ts';
import type { Strategy } from '../draft.ts';
import { DEFAULT_CLASSES, DEFAULT_THREADS, regionSum } from '../peers/region-sum.ts';

/** libjvm as the buildpacks run it: the limit stays, and the heap is what the textbook regions leave of it. */
export const libjvmPartition: Strategy = {
  id: 'libjvm-partition',
  title: 'What textbook regions leave',
  suits: 'comparison with the buildpacks',
  peer: true,
  advise: ({ facts }) => {
    const { limit } = facts;
    if (limit.state === 'unknown') return limit;
    if (limit.value === 'unset') return unknown('Without a limit there is nothing to divide');
    const loadedClasses = valueOr(facts.observed.loadedClasses, DEFAULT_CLASSES);
    const plan = regionSum({ total: limit.value, loadedClasses, threads: DEFAULT_THREADS });
    if (!plan.ok) return unknown(`The buildpack refuses to start: ${plan.error}`);
    const heap = bytes(plan.value.heap);
    const step = `Of ${formatBytes(limit.value)} the textbook regions take ${formatBytes(limit.value - heap)}; ${formatBytes(heap)} are left for the heap.`;
    return known({ heap, limit: limit.value, steps: [step] }, from('model', 'paketo-buildpacks/libjvm'));
  },
};
