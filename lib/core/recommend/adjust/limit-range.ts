import { bytes } from '../../units/bytes.ts';
import { formatBytes } from '../../units/format.ts';
import { type Adjustment, also, type Draft, type Situation } from '../draft.ts';
import { largestHeap } from '../strategies/keep-limit.ts';

function underMaximum(draft: Draft, situation: Situation, name: string, max: number): Draft {
  if (draft.limit <= max) return draft;
  const { liveSet } = situation.facts.observed;
  const limit = bytes(max);
  const heap = largestHeap(situation, limit);
  if (liveSet.state === 'unknown' || heap <= liveSet.value)
    return also(
      draft,
      {},
      `LimitRange ${name} admits at most ${formatBytes(max)}: it has to be raised first, because no smaller heap is safe.`,
    );
  return also(
    draft,
    { limit, heap, limitIsFixed: true },
    `LimitRange ${name} admits at most ${formatBytes(max)}, so the heap becomes ${formatBytes(heap)}.`,
  );
}

/** A namespace's LimitRange refuses what is outside its bounds; the draft keeps inside where that is safe, and says so. */
export const limitRange: Adjustment = (draft, situation) =>
  situation.facts.bounds.limitRanges.reduce((so, { name, maxMemory, minMemory }) => {
    const under = maxMemory === undefined ? so : underMaximum(so, situation, name, maxMemory);
    if (minMemory === undefined || under.limit >= minMemory) return under;
    return also(under, { limit: minMemory }, `LimitRange ${name} admits no less than ${formatBytes(minMemory)}.`);
  }, draft);
