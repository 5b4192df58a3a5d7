import type { Prediction } from '../jvm/prediction.ts';
import { type Known, known, unknown } from '../known.ts';
import type { Bytes } from '../units/bytes.ts';

/**
 * Whether the JVM sizes itself by its container's limit: what it takes as its memory is not more than the limit. The kernel stores
 * whole pages, so it may be a little less.
 */
export function seesLimit(prediction: Known<Prediction>, limit: Known<Bytes | 'unset'>): Known<boolean> {
  if (prediction.state === 'unknown') return prediction;
  if (limit.state === 'unknown') return limit;
  if (limit.value === 'unset') return unknown('there is no limit to see');
  const { value, source } = prediction;
  if (value.outcome !== 'starts') return unknown(value.message);
  if (value.memoryBytes === undefined)
    return unknown(value.undecided?.['memoryBytes'] ?? 'what it takes as its memory could not be said');
  return known(value.memoryBytes <= limit.value, source);
}
