import { from, known } from '../../known.ts';
import { bytes, MiB } from '../../units/bytes.ts';
import { formatBytes } from '../../units/format.ts';
import type { Strategy } from '../draft.ts';

const MARGIN = 1.25;

/** Argus' limit for the heap as it is set: heap, metaspace, direct buffers, code cache and 1 MiB a thread, and a quarter more. */
export const liveTimes125: Strategy = {
  id: 'live-times-1-25',
  title: 'What is live × 1.25',
  suits: 'comparison with Argus',
  peer: true,
  advise: ({ facts: { observed }, settings: { maxHeap } }) => {
    const { metaspaceCommitted, codeCacheUsed, direct, threadsPeak } = observed;
    if (metaspaceCommitted.state === 'unknown') return metaspaceCommitted;
    if (codeCacheUsed.state === 'unknown') return codeCacheUsed;
    if (direct.state === 'unknown') return direct;
    if (threadsPeak.state === 'unknown') return threadsPeak;
    const native = metaspaceCommitted.value + codeCacheUsed.value + direct.value + threadsPeak.value * MiB;
    const limit = bytes(Math.round((maxHeap + native) * MARGIN));
    const step = `${formatBytes(maxHeap)} of heap and ${formatBytes(native)} seen beside it, × ${MARGIN}, make ${formatBytes(limit)}.`;
    return known({ heap: maxHeap, limit, steps: [step] }, from('model', 'rlaope/Argus'));
  },
};
