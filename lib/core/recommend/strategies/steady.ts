import { from, known } from '../../known.ts';
import { bytes } from '../../units/bytes.ts';
import { formatBytes } from '../../units/format.ts';
import type { Strategy } from '../draft.ts';
import { heapFromLiveSet } from '../heap-from-live-set.ts';
import { besideHeap } from '../room-for-heap.ts';

/** The default: a heap in which the collector works without hurry, and a limit that holds everything. */
export const steady: Strategy = {
  id: 'steady',
  title: 'Steady',
  suits: 'services that run for long and answer people',
  peer: false,
  advise: (situation) => {
    const { heap, step } = heapFromLiveSet(situation, 'steady');
    const beside = besideHeap(situation, heap);
    return known(
      {
        heap,
        limit: bytes(heap + beside),
        steps: [step, `Beside the heap the process can come to hold ${formatBytes(beside)}.`],
      },
      from('model', 'steady'),
    );
  },
};
