import { from, known } from '../../known.ts';
import { bytes } from '../../units/bytes.ts';
import { formatBytes } from '../../units/format.ts';
import type { Strategy } from '../draft.ts';
import { memoryTarget } from '../peers/vertical-autoscaler.ts';

/** The VerticalPodAutoscaler's target for the peak of the window, taken as one day. */
export const histogramP9015: Strategy = {
  id: 'histogram-p90-15',
  title: 'Histogram p90 + 15 %',
  suits: 'comparison with the VerticalPodAutoscaler',
  peer: true,
  advise: ({ facts, settings }) => {
    const peak = facts.observed.workingSetPeak;
    if (peak.state === 'unknown') return peak;
    const limit = bytes(Math.ceil(memoryTarget([peak.value])));
    const step = `The bucket of ${formatBytes(peak.value)} ends 5 % higher; 15 % more, at least 250 MiB, is ${formatBytes(limit)}.`;
    return known({ heap: settings.maxHeap, limit, steps: [step] }, from('model', 'kubernetes/autoscaler vpa'));
  },
};
