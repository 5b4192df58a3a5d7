import { from, known, unknown, valueOr } from '../../known.ts';
import { type Bytes, bytes, MiB, roundDown } from '../../units/bytes.ts';
import { formatBytes } from '../../units/format.ts';
import type { Situation, Strategy } from '../draft.ts';
import { besideHeap } from '../room-for-heap.ts';

const STEP = bytes(2 * MiB);

/** Odd, so that the last round comes from a heap that was too large: what it leaves room for fits. */
const ROUNDS = 3;

/** The largest heap that fits under a limit with everything beside it, which grows with the heap; 0 when nothing is left. */
export function largestHeap(situation: Situation, limit: Bytes): Bytes {
  let heap = limit;
  for (let round = 0; round < ROUNDS; round += 1) {
    const left = Math.max(0, limit - besideHeap(situation, heap));
    heap = roundDown(bytes(left), STEP);
  }
  return heap;
}

/** Only the heap moves: the largest that leaves room under the present limit for everything beside it. */
export const keepLimit: Strategy = {
  id: 'keep-limit',
  title: 'Keep the limit',
  suits: 'a limit that a quota or a node size dictates',
  peer: false,
  advise: (situation) => {
    const { limit, observed } = situation.facts;
    if (limit.state === 'unknown') return limit;
    if (limit.value === 'unset') return unknown('There is no limit to keep', 'Set resources.limits.memory');
    const heap = largestHeap(situation, limit.value);
    const live = valueOr(observed.liveSet, 0);
    if (heap <= live)
      return unknown(
        `Under ${formatBytes(limit.value)} only ${formatBytes(heap)} are left for a heap of which ${formatBytes(live)} are live`,
        'Raise the limit: see the strategy "steady"',
      );
    const beside = besideHeap(situation, heap);
    return known(
      {
        heap,
        limit: limit.value,
        limitIsFixed: true,
        steps: [
          `The limit stays ${formatBytes(limit.value)}.`,
          `Beside the heap the process can come to hold ${formatBytes(beside)}, which leaves ${formatBytes(heap)} for the heap.`,
        ],
      },
      from('model', 'keep-limit'),
    );
  },
};
