import type { Instant } from '#lib/core/instant.ts';

/** The points at which a window is asked: `step` apart, the last one at its end. */
export type Grid = {
  /** Seconds since 1970, before the first point. */
  readonly from: number;
  /** Seconds. */
  readonly step: number;
  readonly points: number;
};

/** Distances that people read, in seconds. Servers scrape every 15 to 60 s: at less than a minute a scrape that is a little late is a gap. */
const STEPS = [60, 120, 300, 600, 900, 1800, 3600, 7200, 10_800, 14_400, 21_600, 43_200, 86_400];

/** As many as a chart shows. */
const MOST_POINTS = 400;

/** As few as still tell a day from a night over two weeks. */
const FEWEST_POINTS = 84;

/** Pods times points that a server answers within seconds. */
const PRODUCT = 250_000;

/**
 * The finest grid over the window that ends now which so many pods allow: 14 days of up to 740 pods → 336 points an
 * hour apart, of 9,500 pods → 84 points four hours apart. Peaks between two points are asked for, so none is lost.
 */
export function gridOf(now: Instant, windowSeconds: number, pods: number): Grid {
  const most = Math.min(MOST_POINTS, Math.max(FEWEST_POINTS, PRODUCT / Math.max(1, pods)));
  const step = STEPS.find((seconds) => windowSeconds / seconds <= most) ?? Math.ceil(windowSeconds / most);
  const points = Math.max(1, Math.floor(windowSeconds / step));
  return { from: Math.floor(now / 1000) - points * step, step, points };
}

/** The place of a moment in seconds on the grid; undefined outside of it. */
export function placeOf({ from, step, points }: Grid, at: number): number | undefined {
  const place = Math.round((at - from) / step) - 1;
  return place >= 0 && place < points ? place : undefined;
}
