import { roundUp, smallest } from '../../units/bytes.ts';
import { formatBytes } from '../../units/format.ts';
import { type Adjustment, also, type Situation } from '../draft.ts';
import { limitStep } from './rounding.ts';

const DAY = 86_400;

function wantsBurstable({ facts }: Situation): boolean {
  const { request, limit, preferences } = facts;
  if (preferences.quality !== 'as-found') return preferences.quality === 'burstable';
  if (request.state === 'unknown' || limit.state === 'unknown') return false;
  return request.value !== 'unset' && limit.value !== 'unset' && request.value < limit.value;
}

/** The pod's class of service with request = limit, where the rest of the pod is known. */
function quality({ facts: { bounds } }: Situation): string {
  if (bounds.restIsGuaranteed === undefined) return '';
  return bounds.restIsGuaranteed
    ? '; the pod is Guaranteed'
    : '; the pod stays Burstable, because its CPU or another container may burst';
}

/**
 * The request: as large as the limit (memory that a JVM has taken it seldom gives back), or, for a pod that is Burstable and
 * was watched for a day, the highest working set, so that the scheduler places what is really used.
 */
export const requestOf: Adjustment = (draft, situation) => {
  const { workingSetPeak, windowSeconds } = situation.facts.observed;
  const watched = windowSeconds.state === 'known' && windowSeconds.value >= DAY;
  if (!wantsBurstable(situation) || workingSetPeak.state === 'unknown' || !watched)
    return also(
      draft,
      { request: draft.limit },
      `The request equals the limit, ${formatBytes(draft.limit)}: what a JVM has taken it keeps${quality(situation)}.`,
    );
  const request = smallest(draft.limit, roundUp(workingSetPeak.value, limitStep(workingSetPeak.value)));
  return also(
    draft,
    { request },
    `The request is ${formatBytes(request)}, the highest working set; the pod is Burstable and may be evicted while it uses more.`,
  );
};
