import { MiB } from '../../units/bytes.ts';
import { type Buckets, decayed, exponentialBuckets, histogramOf, percentile } from './histogram.ts';

/** The recommender's memory buckets: the first of 10 MB, each 5 % larger, up to 1 TB. Source: model/aggregations_config.go. */
export const MEMORY_BUCKETS: Buckets = exponentialBuckets(1e12, 1e7, 1.05);

const MARGIN = 1.15;

/** A day’s peak weighs half of the next day’s. */
const HALF_LIFE_DAYS = 1;
const POD_MINIMUM = 250 * MiB;

/** Shares the pod's least memory among its containers. Source: logic/recommender.go. */
export const atLeastPodMinimum = (size: number, containers: number): number => Math.max(size, POD_MINIMUM / containers);

/**
 * The recommender's target for memory: the 90th percentile of the daily peaks, oldest first, each day weighing twice the one
 * before it, × 1.15, at least 250 MiB a pod. Source: logic/recommender.go with the defaults of its flags.
 *
 * Example: one day with a peak of 1 GiB: the bucket ends at 1,077,095,458 bytes; × 1.15 = 1,238,659,777 bytes.
 */
export function memoryTarget(dailyPeaks: readonly number[], containers = 1): number {
  const histogram = histogramOf(
    MEMORY_BUCKETS,
    dailyPeaks.map((value, day) => decayed({ value, weight: 1 }, day, HALF_LIFE_DAYS)),
  );
  return atLeastPodMinimum(percentile(histogram, 0.9) * MARGIN, containers);
}

/** The recommender's confidence: days of life or samples over a minute each, whichever is less. Source: logic/estimator.go. */
export const confidenceOf = (lifespanDays: number, samples: number, samplesADay = 1440): number =>
  Math.min(lifespanDays, samples / samplesADay);

/** Widens or narrows an estimate while there is little history: × (1 + multiplier / confidence) ^ exponent. */
export const byConfidence = (estimate: number, multiplier: number, exponent: number, confidence: number): number =>
  estimate * (1 + multiplier / confidence) ** exponent;

/** What an out-of-memory kill counts as: the larger of 100 MiB more and a fifth more. Source: model/container.go. */
export const afterKill = (used: number, minBump = 100 * MiB): number => Math.max(used + minBump, used * 1.2);
