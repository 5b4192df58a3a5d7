import { type Known, valueOr } from '../known.ts';

const HOUR = 3_600;
const DAY = 24 * HOUR;

/**
 * How much a region that only ever grows (metaspace, code cache, what native code holds) may still grow, by how long it was
 * watched. Classes load and methods warm up in the first minutes, then with every feature first used, then hardly.
 *
 * | watched | factor |
 * |---|---|
 * | under an hour, or unknown | 1.10 |
 * | under a day | 1.05 |
 * | a day or more | 1.02 |
 */
export function growthFactor(windowSeconds: Known<number>): number {
  const watched = valueOr(windowSeconds, 0);
  if (watched >= DAY) return 1.02;
  return watched >= HOUR ? 1.05 : 1.1;
}
