import * as z from 'zod/mini';

/** What the newest scan is doing or how it ended, and which one is shown meanwhile; moments in milliseconds since 1970. */
export const ScanState = z.object({
  state: z.enum(['idle', 'running', 'done', 'failed', 'cancelled']),
  source: z.string(),
  startedAt: z.optional(z.number()),
  finishedAt: z.optional(z.number()),
  /** The newest lines, oldest first. */
  lines: z.array(z.object({ at: z.number(), says: z.string() })),
  /** Why it failed and what mends it. */
  error: z.optional(z.object({ title: z.string(), detail: z.string(), remedy: z.string() })),
  /** The scan that pages show. */
  shown: z.optional(z.object({ id: z.string(), takenAt: z.number() })),
});
export type ScanState = z.infer<typeof ScanState>;
