import { z } from 'zod';
import { unknown } from '#lib/core/known.ts';
import type { UsageWindow as UsageWindowModel } from '#lib/core/model/usage.ts';
import { Bytes, fact, Instant, maybe } from './fact.ts';

const Spread = z.object({ last: Bytes, min: Bytes, p50: Bytes, p90: Bytes, p99: Bytes, peak: Bytes });
const Figure = fact(z.number());
const Size = fact(Bytes);
const Text = fact(z.string());
const Points = z.array(z.number().nullable());

/** A figure that captures of earlier versions do not hold. */
const SizeSince = Size.default(unknown('the capture is older than this figure', 'capture the cluster again'));

const ContainerUsage = z.object({
  workingSet: fact(Spread),
  rss: fact(Spread),
  cache: fact(Spread),
  startUpPeak: Size,
  steadyPeak: SizeSince,
  limitHits: Figure,
  oomKills: Figure,
  restarts: Figure,
  throttledFraction: Figure,
});

const JvmUsage = z.object({
  heapUsed: fact(Spread),
  heapCommitted: Size,
  heapMax: Size,
  liveSet: Size,
  metaspaceUsed: Size,
  metaspaceCommitted: Size,
  classSpaceCommitted: Size,
  codeCacheUsed: Size,
  codeCacheCommitted: Size,
  loadedClasses: Figure,
  threads: Figure,
  threadsPeak: Figure,
  direct: Size,
  mapped: Size,
  gcOverhead: Figure,
  allocationBytesPerSecond: Figure,
  jdk: Text,
  vm: Text,
  collector: Text,
});

/** What was measured of one container, as `lib/core/model/usage.ts` describes it. */
export const UsageWindow: z.ZodType<UsageWindowModel> = z.object({
  from: Instant,
  to: Instant,
  coverage: z.number(),
  container: ContainerUsage,
  jvm: JvmUsage,
  exporter: z.string(),
  series: maybe(
    z.object({
      at: z.array(Instant),
      workingSet: Points,
      rss: Points,
      heapUsed: Points,
      heapCommitted: Points,
      liveSet: Points,
      limit: Points.exactOptional(),
      request: Points.exactOptional(),
    }),
  ),
  events: z.array(
    z.object({
      at: Instant,
      kind: z.enum(['oom-kill', 'java-out-of-memory', 'killed', 'restart', 'rollout']),
      pod: z.string(),
      exitCode: z.int().exactOptional(),
      limit: Bytes.exactOptional(),
    }),
  ),
  podPeaks: z.record(z.string(), Bytes),
});
