import { from, known } from '../../known.ts';
import { bytes } from '../../units/bytes.ts';
import { formatBytes } from '../../units/format.ts';
import type { Strategy } from '../draft.ts';
import { usageMaxMargin } from '../peers/krr.ts';

/** KRR's `simple`: what was used at the most, and 15 %. It does not see that a heap may still grow. */
export const usageMax15: Strategy = {
  id: 'usage-max-15',
  title: 'Usage max + 15 %',
  suits: 'comparison with KRR',
  peer: true,
  advise: ({ facts, settings }) => {
    const peak = facts.observed.workingSetPeak;
    if (peak.state === 'unknown') return peak;
    const limit = bytes(usageMaxMargin(peak.value));
    const step = `The working set was ${formatBytes(peak.value)} at its highest; 15 % more is ${formatBytes(limit)}.`;
    return known({ heap: settings.maxHeap, limit, steps: [step] }, from('model', 'robusta-dev/krr simple'));
  },
};
