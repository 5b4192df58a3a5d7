import { touchedHeap } from '../../budget/touched-heap.ts';
import { valueOr } from '../../known.ts';
import { bytes } from '../../units/bytes.ts';
import { formatBytes } from '../../units/format.ts';
import { type Adjustment, also } from '../draft.ts';

/** The limit holds what was held before, at start or later: the highest working set, less what a smaller heap cannot take. */
export const neverBelowPeak: Adjustment = (draft, { facts, settings }) => {
  const { workingSetPeak, startUpPeak } = facts.observed;
  const peak = Math.max(valueOr(workingSetPeak, 0), valueOr(startUpPeak, 0));
  const released = Math.max(0, touchedHeap(settings, facts.observed).least - draft.heap);
  const floor = bytes(Math.max(0, peak - released));
  if (draft.limit >= floor) return draft;
  const less = released === 0 ? '' : `, less ${formatBytes(released)} that a smaller heap cannot take`;
  return also(
    draft,
    { limit: floor },
    `The working set reached ${formatBytes(peak)}${less}: the limit is not set below that.`,
  );
};
