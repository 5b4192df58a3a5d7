import { from, known } from '../../known.ts';
import { bytes } from '../../units/bytes.ts';
import { formatBytes } from '../../units/format.ts';
import type { Strategy } from '../draft.ts';
import { besideHeap } from '../room-for-heap.ts';

/** Only the limit moves: it holds the heap as it is set, full, and everything beside it. */
export const keepHeap: Strategy = {
  id: 'keep-heap',
  title: 'Keep the heap',
  suits: 'a heap that was sized with care, under a limit that was not',
  peer: false,
  advise: (situation) => {
    const heap = situation.settings.maxHeap;
    const beside = besideHeap(situation, heap);
    return known(
      {
        heap,
        limit: bytes(heap + beside),
        steps: [
          `The heap stays ${formatBytes(heap)} and is counted as full.`,
          `Beside the heap the process can come to hold ${formatBytes(beside)}.`,
        ],
      },
      from('model', 'keep-heap'),
    );
  },
};
