const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** Distances of ticks below a day that people read. */
const STEPS = [
  MINUTE,
  5 * MINUTE,
  10 * MINUTE,
  15 * MINUTE,
  30 * MINUTE,
  HOUR,
  2 * HOUR,
  3 * HOUR,
  6 * HOUR,
  12 * HOUR,
];

/** More labels than this run into each other. */
const MOST = 8;

/** From two days on an axis names days. */
export const isInDays = (from: number, to: number): boolean => to - from >= 2 * DAY;

/** Where a time axis has ticks: at round moments (UTC), at midnights of a window of days; a few of them, and none twice. */
export function timeTicks(from: number, to: number): readonly number[] {
  const days = Math.ceil((to - from) / DAY / MOST) * DAY;
  const step = isInDays(from, to) ? days : (STEPS.find((size) => (to - from) / size <= MOST) ?? 12 * HOUR);
  const first = Math.ceil(from / step) * step;
  return Array.from({ length: Math.max(0, Math.floor((to - first) / step) + 1) }, (_, i) => first + i * step);
}
