import { from, known, valueOr } from '../../known.ts';
import { bytes } from '../../units/bytes.ts';
import { formatBytes, formatCount } from '../../units/format.ts';
import type { Strategy } from '../draft.ts';
import { DEFAULT_CLASSES, DEFAULT_THREADS, limitForHeap } from '../peers/region-sum.ts';

/** libjvm's partition read backwards: the heap as it is set, and every other region at its textbook default. */
export const regionSumDefaults: Strategy = {
  id: 'region-sum-defaults',
  title: 'Region sum, textbook defaults',
  suits: 'comparison with the buildpacks',
  peer: true,
  advise: ({ facts, settings: { maxHeap } }) => {
    const classes = valueOr(facts.observed.loadedClasses, DEFAULT_CLASSES);
    const limit = bytes(limitForHeap(maxHeap, classes));
    const step =
      `${formatBytes(maxHeap)} of heap, 240 MiB of code cache, ${DEFAULT_THREADS} threads of 1 MiB, 10 MiB of buffers and the ` +
      `metaspace of ${formatCount(classes)} classes make ${formatBytes(limit)}.`;
    return known({ heap: maxHeap, limit, steps: [step] }, from('model', 'paketo-buildpacks/libjvm'));
  },
};
