import { type Known, valueOr } from '../known.ts';

const HOUR = 3_600;
const DAY = 24 * HOUR;

/** A region that only ever grows, and how much of it may still come. */
export type GrowingRegion = 'code' | 'classes' | 'native' | 'buffers';

/**
 * What may still come, by how long the process was watched: methods get hot for the first hours, classes load with every
 * feature first used, native memory follows both.
 *
 * | watched | code | classes | native | buffers |
 * |---|---|---|---|---|
 * | under an hour, or unknown | 1.20 | 1.05 | 1.08 | 1.10 |
 * | under a day | 1.10 | 1.03 | 1.05 | 1.05 |
 * | a day or more | 1.03 | 1.01 | 1.03 | 1.02 |
 */
const FACTORS: Readonly<Record<GrowingRegion, readonly [young: number, hours: number, days: number]>> = {
  code: [1.2, 1.1, 1.03],
  classes: [1.05, 1.03, 1.01],
  native: [1.08, 1.05, 1.03],
  buffers: [1.1, 1.05, 1.02],
};

/** The factor of a region for a process watched so long. Example: code after ten minutes: 1.2. */
export function growthFactor(region: GrowingRegion, windowSeconds: Known<number>): number {
  const [young, hours, days] = FACTORS[region];
  const watched = valueOr(windowSeconds, 0);
  if (watched >= DAY) return days;
  return watched >= HOUR ? hours : young;
}
