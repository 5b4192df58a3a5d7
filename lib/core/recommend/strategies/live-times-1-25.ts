import { from, known } from '../../known.ts';
import { bytes } from '../../units/bytes.ts';
import { formatBytes } from '../../units/format.ts';
import type { Strategy } from '../draft.ts';
import { argusLimit, argusNative, argusVerdict } from '../peers/argus.ts';

const VERDICTS = { AT_RISK: 'at risk', OK: 'safe', UNKNOWN: 'not known' } as const;

/** Argus' limit for the heap as it is set: heap, metaspace, direct buffers, code cache and 1 MiB a thread, and a quarter more. */
export const liveTimes125: Strategy = {
  id: 'live-times-1-25',
  title: 'What is live × 1.25',
  suits: 'comparison with Argus',
  peer: true,
  advise: ({ facts, settings: { maxHeap } }) => {
    const { observed } = facts;
    const { metaspaceCommitted, codeCacheUsed, direct, threadsPeak } = observed;
    if (metaspaceCommitted.state === 'unknown') return metaspaceCommitted;
    if (codeCacheUsed.state === 'unknown') return codeCacheUsed;
    if (direct.state === 'unknown') return direct;
    if (threadsPeak.state === 'unknown') return threadsPeak;
    const native = argusNative({
      metaspace: metaspaceCommitted.value,
      codeCache: codeCacheUsed.value,
      direct: direct.value,
      threads: threadsPeak.value,
    });
    const limit = bytes(argusLimit(maxHeap + native));
    const atRisk =
      facts.limit.state === 'known' && facts.limit.value !== 'unset'
        ? argusVerdict(facts.limit.value, maxHeap)
        : 'UNKNOWN';
    const step = `${formatBytes(maxHeap)} of heap and ${formatBytes(native)} seen beside it, × 1.25, make ${formatBytes(limit)}; today's limit is ${VERDICTS[atRisk]} to it.`;
    return known({ heap: maxHeap, limit, steps: [step] }, from('model', 'rlaope/Argus'));
  },
};
