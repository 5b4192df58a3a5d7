import { from, known } from '../../known.ts';
import { bytes } from '../../units/bytes.ts';
import { formatBytes } from '../../units/format.ts';
import type { Strategy } from '../draft.ts';
import { heapFromLiveSet } from '../heap-from-live-set.ts';
import { besideHeap } from '../room-for-heap.ts';

/** The least heap that the collector keeps up with, and a limit that holds everything. */
export const tight: Strategy = {
  id: 'tight',
  title: 'Tight',
  suits: 'batch work and staging, where a busier collector is no harm',
  peer: false,
  advise: (situation) => {
    const { heap, step } = heapFromLiveSet(situation, 'tight');
    const beside = besideHeap(situation, heap);
    return known(
      {
        heap,
        limit: bytes(heap + beside),
        steps: [step, `Beside the heap the process can come to hold ${formatBytes(beside)}.`],
      },
      from('model', 'tight'),
    );
  },
};
