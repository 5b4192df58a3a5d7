import { type Known, known, mapKnown, unknown } from '../known.ts';
import type { UsageWindow } from '../model/usage.ts';
import { dailyPeaks } from './daily-peaks.ts';
import { nothingObserved, type Observed } from './observed.ts';

/** Figures of one moment tell nothing of how long it was watched. */
const ONE_LOOK = unknown('the figures are of one moment', 'Connect Prometheus, or say how long it was watched');

/** The observed figures of a usage window, so that a cluster and a `budget` request are judged by the same code. */
export function observedFromUsage(usage: Known<UsageWindow>): Observed {
  if (usage.state === 'unknown') return nothingObserved(usage.why, usage.remedy);
  const { container, jvm, from, to, coverage } = usage.value;
  return {
    windowSeconds: to > from ? known(((to - from) / 1000) * coverage, usage.source) : ONE_LOOK,
    workingSetPeak: mapKnown(container.workingSet, (spread) => spread.peak),
    dailyPeaks: dailyPeaks(usage.value.series),
    startUpPeak: container.startUpPeak,
    rssPeak: mapKnown(container.rss, (spread) => spread.peak),
    heapUsedPeak: mapKnown(jvm.heapUsed, (spread) => spread.peak),
    heapCommittedPeak: jvm.heapCommitted,
    liveSet: jvm.liveSet,
    metaspaceCommitted: jvm.metaspaceCommitted,
    classSpaceCommitted: jvm.classSpaceCommitted,
    codeCacheCommitted: jvm.codeCacheCommitted,
    codeCacheUsed: jvm.codeCacheUsed,
    loadedClasses: jvm.loadedClasses,
    threadsPeak: jvm.threadsPeak.state === 'known' ? jvm.threadsPeak : jvm.threads,
    direct: jvm.direct,
    mapped: jvm.mapped,
    gcOverhead: jvm.gcOverhead,
    oomKills: container.oomKills,
    restarts: container.restarts,
  };
}
