import { from, known, unknown } from '../../known.ts';
import { bytes, largest } from '../../units/bytes.ts';
import { formatBytes } from '../../units/format.ts';
import type { Strategy } from '../draft.ts';
import { afterKill } from '../peers/vertical-autoscaler.ts';
import { besideHeap } from '../room-for-heap.ts';

/**
 * After a kill the peak is cut off at the limit: how much more was wanted is not known. The heap stays, and the limit is the
 * larger of the budget and a fifth (at least 100 MiB) over the limit at which it died.
 */
export const afterOomKill: Strategy = {
  id: 'after-oom-kill',
  title: 'After an OOM kill',
  suits: 'a container that the kernel has killed',
  peer: false,
  advise: (situation) => {
    const { oomKills, liveSet } = situation.facts.observed;
    const { limit } = situation.facts;
    if (oomKills.state === 'unknown') return oomKills;
    if (oomKills.value === 0) return unknown('No OOM kill was seen in the window');
    if (limit.state === 'unknown') return limit;
    if (limit.value === 'unset') return unknown('Without a limit the node killed it, not its container’s limit');
    const heap = situation.settings.maxHeap;
    const wanted = bytes(heap + besideHeap(situation, heap));
    const bumped = bytes(Math.ceil(afterKill(limit.value)));
    const liveText = liveSet.state === 'known' ? `, of which ${formatBytes(liveSet.value)} are live` : '';
    return known(
      {
        heap,
        limit: largest(wanted, bumped),
        steps: [
          `The kernel killed it ${oomKills.value === 1 ? 'once' : `${oomKills.value} times`} at ${formatBytes(limit.value)}; the heap stays ${formatBytes(heap)}${liveText}.`,
          `The process can come to hold ${formatBytes(wanted)}; a fifth over the limit it died at is ${formatBytes(bumped)}; the larger counts.`,
        ],
      },
      from('model', 'after-oom-kill'),
    );
  },
};
