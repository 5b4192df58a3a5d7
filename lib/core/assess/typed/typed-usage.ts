import { type Instant, instant } from '../../instant.ts';
import { from, type Known, known } from '../../known.ts';
import type { Spread, UsageWindow } from '../../model/usage.ts';
import { type Bytes, mib } from '../../units/bytes.ts';
import type { SetUp } from './set-up.ts';

const HOUR = 3_600_000;

const typed = from('person', 'typed');

/** What a person says was seen, as a window of usage; what was not typed stays `missing`. */
export function typedUsage(setUp: SetUp, at: Instant, missing: Known<never>): UsageWindow {
  const size = (value: number | undefined): Known<Bytes> => (value === undefined ? missing : known(mib(value), typed));
  const count = (value: number | undefined): Known<number> => (value === undefined ? missing : known(value, typed));
  const peak = (value: number | undefined): Known<Spread> => {
    if (value === undefined) return missing;
    const same = mib(value);
    return known({ last: same, min: same, p50: same, p90: same, p99: same, peak: same }, typed);
  };
  return {
    from: at,
    to: instant(at + (setUp.hours ?? 0) * HOUR),
    coverage: 1,
    exporter: 'typed',
    container: {
      workingSet: peak(setUp.workingSetPeak),
      rss: missing,
      cache: missing,
      startUpPeak: missing,
      steadyPeak: missing,
      limitHits: missing,
      oomKills: missing,
      restarts: missing,
      throttledFraction: missing,
    },
    jvm: {
      heapUsed: peak(setUp.heapPeak),
      heapCommitted: missing,
      heapMax: missing,
      liveSet: size(setUp.liveSet),
      metaspaceUsed: missing,
      metaspaceCommitted: size(setUp.metaspace),
      classSpaceCommitted: missing,
      codeCacheUsed: missing,
      codeCacheCommitted: size(setUp.codeCache),
      loadedClasses: count(setUp.classes),
      threads: missing,
      threadsPeak: count(setUp.threads),
      direct: size(setUp.direct),
      mapped: missing,
      gcOverhead: missing,
      allocationBytesPerSecond: missing,
      jdk: setUp.jdk.trim() === '' ? missing : known(setUp.jdk.trim(), typed),
      vm: known('OpenJDK 64-Bit Server VM', typed),
      collector: missing,
    },
    series: undefined,
    events: [],
    podPeaks: {},
  };
}
