import { touchedHeap } from '../../budget/touched-heap.ts';
import { bytes } from '../../units/bytes.ts';
import { formatBytes } from '../../units/format.ts';
import { type Adjustment, also } from '../draft.ts';

/** The limit holds what was held before: the highest working set, less what a smaller heap can no longer take. */
export const neverBelowPeak: Adjustment = (draft, { facts, settings }) => {
  const peak = facts.observed.workingSetPeak;
  if (peak.state === 'unknown') return draft;
  const released = Math.max(0, touchedHeap(settings, facts.observed).least - draft.heap);
  const floor = bytes(Math.max(0, peak.value - released));
  if (draft.limit >= floor) return draft;
  const less = released === 0 ? '' : `, less ${formatBytes(released)} that a smaller heap cannot take`;
  return also(
    draft,
    { limit: floor },
    `The working set reached ${formatBytes(peak.value)}${less}: the limit is not set below that.`,
  );
};
