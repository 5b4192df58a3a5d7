import { from, known } from '../../known.ts';
import { bytes, GiB } from '../../units/bytes.ts';
import { formatBytes } from '../../units/format.ts';
import type { Strategy } from '../draft.ts';

/** The folk rule: the heap and a gibibyte. */
export const xmxPlus1Gib: Strategy = {
  id: 'xmx-plus-1-gib',
  title: 'Xmx + 1 GiB',
  suits: 'comparison with the folk rule',
  peer: true,
  advise: ({ settings: { maxHeap } }) => {
    const limit = bytes(maxHeap + GiB);
    const step = `${formatBytes(maxHeap)} of heap and 1 GiB make ${formatBytes(limit)}.`;
    return known({ heap: maxHeap, limit, steps: [step] }, from('model', 'folk rule'));
  },
};
