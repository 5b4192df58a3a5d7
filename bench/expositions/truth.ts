import { z } from 'zod';

const Usage = z.object({ used: z.number(), committed: z.number(), max: z.number() });

const Reading = z.object({
  heap: Usage,
  pools: z.record(z.string(), z.object({ type: z.string(), usage: Usage, collection: Usage.nullable() })),
  buffers: z.record(z.string(), z.object({ used: z.number() })),
  threads: z.object({ live: z.number(), peak: z.number() }),
  classes: z.object({ loaded: z.number() }),
  gc: z.record(z.string(), z.object({ count: z.number(), time_ms: z.number() })),
  runtime: z.object({ version: z.string() }),
});
type Reading = z.infer<typeof Reading>;

/** One recorded scrape with what the JVM's own MXBeans said before and after it. */
export const IndexLine = z.object({
  file: z.string(),
  source: z.string(),
  version: z.string(),
  gc: z.string(),
  live_truth_bytes: z.number().nullable(),
  truth_before: Reading,
  truth: Reading,
});

export type Bounds = { readonly says: string; readonly holds: (value: number | string) => boolean };

/** Two hundredths beside the change between the two readings. */
const TOLERANCE = 0.02;

/** What is known to live may be told this much apart: collectors keep floating garbage. */
const LIVE_TOLERANCE = 0.15;

function between(a: number, b: number, tolerance = TOLERANCE): Bounds {
  const low = Math.min(a, b) * (1 - tolerance);
  const high = Math.max(a, b) * (1 + tolerance);
  return { says: `${a}…${b}`, holds: (value) => typeof value === 'number' && value >= low && value <= high };
}

const exactly = (text: string): Bounds => ({ says: text, holds: (value) => value === text });

/** What each idea should be, by the JVM. */
export function expected({
  truth_before: a,
  truth: b,
  gc,
  live_truth_bytes: live,
}: z.infer<typeof IndexLine>): Record<string, Bounds> {
  const both = (read: (reading: Reading) => number): Bounds => between(read(a), read(b));
  const pools = (part: RegExp, measure: 'used' | 'committed') => (reading: Reading) =>
    Object.entries(reading.pools).reduce((sum, [name, pool]) => sum + (part.test(name) ? pool.usage[measure] : 0), 0);
  const beans = (read: (bean: { count: number; time_ms: number }) => number) => (reading: Reading) =>
    Object.values(reading.gc).reduce((sum, bean) => sum + read(bean), 0);
  return {
    heapUsedBytes: both(({ heap }) => heap.used),
    heapCommittedBytes: both(({ heap }) => heap.committed),
    heapMaxBytes: both(({ heap }) => heap.max),
    ...(live === null ? {} : { liveSetBytes: between(live, live, LIVE_TOLERANCE) }),
    metaspaceUsedBytes: both(pools(/^Metaspace$/, 'used')),
    metaspaceCommittedBytes: both(pools(/^Metaspace$/, 'committed')),
    classSpaceCommittedBytes: both(pools(/^Compressed Class Space$/, 'committed')),
    codeCacheUsedBytes: both(pools(/^Code/, 'used')),
    codeCacheCommittedBytes: both(pools(/^Code/, 'committed')),
    loadedClasses: both(({ classes }) => classes.loaded),
    threads: both(({ threads }) => threads.live),
    threadsPeak: both(({ threads }) => threads.peak),
    directBytes: both(({ buffers }) => buffers['direct']?.used ?? 0),
    mappedBytes: both(({ buffers }) => buffers['mapped']?.used ?? 0),
    gcCount: both(beans((bean) => bean.count)),
    gcSeconds: both(beans((bean) => bean.time_ms / 1000)),
    jdk: exactly(b.runtime.version),
    vm: exactly('hotspot'),
    collector: exactly({ zgcgen: 'zgc', genshen: 'shenandoah' }[gc] ?? gc),
  };
}
