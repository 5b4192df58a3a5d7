import type { Instant } from '#lib/core/instant.ts';

type Moment = { readonly id: string; readonly takenAt: Instant };

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** The first of each span of time, newest span first, at most `most`. Oldest stays within a span, so that the choice never changes. */
function oneEach(scans: readonly Moment[], span: number, most: number): readonly Moment[] {
  const spans = Map.groupBy(scans, ({ takenAt }) => Math.floor(takenAt / span));
  return [...spans.values()].flatMap((same) => same.slice(-1)).slice(0, most);
}

/**
 * Which of a cluster's scans to keep, given newest first: half of them the newest, a quarter one an hour, a quarter one a day. 50
 * scans of every ten minutes reach back four hours in full, then twelve hours, then twelve days.
 */
export function worthKeeping(scans: readonly Moment[], most: number): ReadonlySet<string> {
  const recent = scans.slice(0, Math.ceil(most / 2));
  const older = scans.slice(recent.length);
  const hourly = oneEach(older, HOUR, Math.floor(most / 4));
  const daily = oneEach(
    older.filter((scan) => !hourly.includes(scan)),
    DAY,
    most - recent.length - hourly.length,
  );
  return new Set([...recent, ...hourly, ...daily].map(({ id }) => id));
}
