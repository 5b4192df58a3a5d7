import * as z from 'zod/mini';

/** What one exposition tells of its JVM; bytes and counts are whole, counts since the JVM's start. */
export const MetricsAnswer = z.object({
  source: z.string(),
  /** By idea, such as `heapUsedBytes`; only what the exposition tells. */
  jvm: z.record(z.string(), z.union([z.number(), z.string()])),
  /** Why an idea is missing. */
  unknown: z.record(z.string(), z.string()),
  ignored: z.array(z.object({ series: z.string(), why: z.string() })),
});
