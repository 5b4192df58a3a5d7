import * as z from 'zod/mini';

const State = z.enum(['idle', 'running', 'done', 'failed', 'cancelled']);
const Failure = z.object({ title: z.string(), detail: z.string(), remedy: z.string() });
const Shown = z.object({ id: z.string(), takenAt: z.number() });

/** What the newest scan is doing or how it ended, and which one is shown meanwhile; moments in milliseconds since 1970. */
export const ScanState = z.object({
  state: State,
  source: z.string(),
  startedAt: z.optional(z.number()),
  finishedAt: z.optional(z.number()),
  /** The newest lines, oldest first. */
  lines: z.array(z.object({ at: z.number(), says: z.string() })),
  /** Why it failed and what mends it. */
  error: z.optional(Failure),
  /** The scan that pages show. */
  shown: z.optional(Shown),
  /** Each cluster, where there are several; the rest is of all of them together then, and `shown.takenAt` the oldest. */
  clusters: z.optional(
    z.array(z.object({ name: z.string(), state: State, error: z.optional(Failure), shown: z.optional(Shown) })),
  ),
});
export type ScanState = z.infer<typeof ScanState>;
