import { from, known, valueOr } from '../../known.ts';
import { bytes } from '../../units/bytes.ts';
import { formatBytes, formatSpan } from '../../units/format.ts';
import type { Strategy } from '../draft.ts';
import { byConfidence, confidenceOf, memoryTarget } from '../peers/vertical-autoscaler.ts';

const DAY = 86_400;

/** With a sample a minute over its life. */
const upperBound = (target: number, days: number): number =>
  byConfidence(target, 1, 1, confidenceOf(days, days * 1440));

/** The VerticalPodAutoscaler's target: from the daily peaks where there is a history, else from the window's peak as one day's. */
export const histogramP9015: Strategy = {
  id: 'histogram-p90-15',
  title: 'Histogram p90 + 15 %',
  suits: 'comparison with the VerticalPodAutoscaler',
  peer: true,
  advise: ({ facts, settings }) => {
    const peak = facts.observed.workingSetPeak;
    if (peak.state === 'unknown') return peak;
    const peaks = valueOr(facts.observed.dailyPeaks, [peak.value]);
    const limit = bytes(Math.ceil(memoryTarget(peaks)));
    const days = peaks.length === 1 ? 'one day’s peak' : `${peaks.length} days’ peaks, the newest weighing most`;
    const step = `Nine tenths of ${days} lie in buckets of 5 %; 15 % more, at least 250 MiB, is ${formatBytes(limit)}.`;
    const window = facts.observed.windowSeconds;
    const lived = window.state === 'known' ? window.value / DAY : 0;
    const upper =
      lived === 0
        ? []
        : [
            `${formatSpan(lived * DAY)} of history widen its upper bound to ${formatBytes(Math.ceil(upperBound(limit, lived)))}.`,
          ];
    return known(
      { heap: settings.maxHeap, limit, steps: [step, ...upper] },
      from('model', 'kubernetes/autoscaler vpa'),
    );
  },
};
