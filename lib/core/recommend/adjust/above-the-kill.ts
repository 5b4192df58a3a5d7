import { bytes } from '../../units/bytes.ts';
import { formatBytes } from '../../units/format.ts';
import { type Adjustment, also } from '../draft.ts';
import { afterKill } from '../peers/vertical-autoscaler.ts';

/** What died at a limit gets more than that limit, unless its heap is made smaller; then at least as much. */
export const aboveTheKill: Adjustment = (draft, { facts, settings }) => {
  const { limit, observed } = facts;
  const killed = observed.oomKills.state === 'known' && observed.oomKills.value > 0;
  if (!killed || limit.state === 'unknown' || limit.value === 'unset') return draft;
  const floor = draft.heap < settings.maxHeap ? limit.value : bytes(Math.ceil(afterKill(limit.value)));
  if (draft.limit >= floor) return draft;
  return also(
    draft,
    { limit: floor },
    `The kernel killed it at ${formatBytes(limit.value)}, so the limit becomes at least ${formatBytes(floor)}.`,
  );
};
