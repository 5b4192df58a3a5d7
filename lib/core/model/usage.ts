import type { Instant } from '../instant.ts';
import type { Known } from '../known.ts';
import type { Bytes } from '../units/bytes.ts';

/** A distribution over the window and over all pods of a workload: the worst pod at each moment. */
export type Spread = {
  readonly last: Bytes;
  readonly min: Bytes;
  readonly p50: Bytes;
  readonly p90: Bytes;
  readonly p99: Bytes;
  readonly peak: Bytes;
};

/** What the kernel and the kubelet tell of a container. */
export type ContainerUsage = {
  readonly workingSet: Known<Spread>;
  readonly rss: Known<Spread>;
  readonly cache: Known<Spread>;
  /** The highest working set in the first 15 minutes of a container's life. */
  readonly startUpPeak: Known<Bytes>;
  /** The highest working set of containers that had started half an hour ago or earlier. */
  readonly steadyPeak: Known<Bytes>;
  /** How often the limit was reached (`memory.failcnt`, `memory.events max`). */
  readonly limitHits: Known<number>;
  readonly oomKills: Known<number>;
  readonly restarts: Known<number>;
  /** Throttled of all scheduling periods, 0 to 1. */
  readonly throttledFraction: Known<number>;
};

/** What the JVM tells of itself. Bytes of `direct` and `mapped` are used by the buffers. */
export type JvmUsage = {
  readonly heapUsed: Known<Spread>;
  readonly heapCommitted: Known<Bytes>;
  readonly heapMax: Known<Bytes>;
  /** Heap in live objects after a collection of the old generation: never a stale or young reading. */
  readonly liveSet: Known<Bytes>;
  readonly metaspaceUsed: Known<Bytes>;
  readonly metaspaceCommitted: Known<Bytes>;
  readonly classSpaceCommitted: Known<Bytes>;
  readonly codeCacheUsed: Known<Bytes>;
  readonly codeCacheCommitted: Known<Bytes>;
  readonly loadedClasses: Known<number>;
  readonly threads: Known<number>;
  readonly threadsPeak: Known<number>;
  readonly direct: Known<Bytes>;
  readonly mapped: Known<Bytes>;
  /** Share of time spent in collections, 0 to 1. */
  readonly gcOverhead: Known<number>;
  readonly allocationBytesPerSecond: Known<number>;
  /** The release as the JVM says it: `17.0.15+6`. */
  readonly jdk: Known<string>;
  readonly vm: Known<string>;
  readonly collector: Known<string>;
};

/** At most 400 points for the chart; null is a gap and stays one. */
export type UsageSeries = {
  readonly at: readonly Instant[];
  readonly workingSet: readonly (number | null)[];
  readonly rss: readonly (number | null)[];
  readonly heapUsed: readonly (number | null)[];
  readonly heapCommitted: readonly (number | null)[];
  readonly liveSet: readonly (number | null)[];
  /** What was set at each moment, the highest of the pods; absent in captures that did not hold it. */
  readonly limit?: readonly (number | null)[];
  readonly request?: readonly (number | null)[];
};

/**
 * How a container ended, as far as its reason and exit code say: the kernel killed it for memory; it ended itself with 3, as a
 * JVM does at an OutOfMemoryError under -XX:+ExitOnOutOfMemoryError; it was killed (137) for another reason; any other end.
 */
export type EndKind = 'oom-kill' | 'java-out-of-memory' | 'killed' | 'restart';

export type UsageEvent = {
  readonly at: Instant;
  readonly kind: EndKind | 'rollout';
  /** Empty for a rollout, which is of no pod. */
  readonly pod: string;
  /** Of the process that ended, where it was told. */
  readonly exitCode?: number;
  /** The memory limit that was in force at a kill for memory, where it was told. */
  readonly limit?: Bytes;
};

/** What was measured of one container of a workload, over all its pods. */
export type UsageWindow = {
  readonly from: Instant;
  readonly to: Instant;
  /** Share of the window that has samples, 0 to 1. */
  readonly coverage: number;
  readonly container: ContainerUsage;
  readonly jvm: JvmUsage;
  /** How the JVM's figures are spelled: `micrometer`, `client_java`, …; `none` when it tells nothing. */
  readonly exporter: string;
  readonly series: UsageSeries | undefined;
  readonly events: readonly UsageEvent[];
  /** Peak working set by pod. */
  readonly podPeaks: Readonly<Record<string, Bytes>>;
};
