import { type Known, unknown } from '../known.ts';
import type { Bytes } from '../units/bytes.ts';

/**
 * What was seen of one container: the `observed` document of the batch contract, and its start, each figure known or not.
 * Peaks are over the window and over all pods. `metaspaceCommitted` is the memory pool's figure, which holds the class space too.
 */
export type Observed = {
  readonly windowSeconds: Known<number>;
  readonly workingSetPeak: Known<Bytes>;
  readonly rssPeak: Known<Bytes>;
  /** The highest working set of each of the last eight days, oldest first. */
  readonly dailyPeaks: Known<readonly Bytes[]>;
  /** The highest working set of the first minutes, which a window may not reach back to. */
  readonly startUpPeak: Known<Bytes>;
  readonly heapUsedPeak: Known<Bytes>;
  readonly heapCommittedPeak: Known<Bytes>;
  readonly liveSet: Known<Bytes>;
  readonly metaspaceCommitted: Known<Bytes>;
  readonly classSpaceCommitted: Known<Bytes>;
  readonly codeCacheCommitted: Known<Bytes>;
  readonly codeCacheUsed: Known<Bytes>;
  readonly loadedClasses: Known<number>;
  readonly threadsPeak: Known<number>;
  readonly direct: Known<Bytes>;
  readonly mapped: Known<Bytes>;
  /** Share of time spent in collections, 0 to 1. */
  readonly gcOverhead: Known<number>;
  readonly oomKills: Known<number>;
  readonly restarts: Known<number>;
};

/** A container of which nothing was seen, each figure for the same reason. */
export function nothingObserved(why: string, remedy?: string): Observed {
  const missing = unknown(why, remedy);
  return {
    windowSeconds: missing,
    workingSetPeak: missing,
    rssPeak: missing,
    dailyPeaks: missing,
    startUpPeak: missing,
    heapUsedPeak: missing,
    heapCommittedPeak: missing,
    liveSet: missing,
    metaspaceCommitted: missing,
    classSpaceCommitted: missing,
    codeCacheCommitted: missing,
    codeCacheUsed: missing,
    loadedClasses: missing,
    threadsPeak: missing,
    direct: missing,
    mapped: missing,
    gcOverhead: missing,
    oomKills: missing,
    restarts: missing,
  };
}
