import { z } from 'zod';

/** What the newest scan is doing or how it ended, and which one is shown meanwhile; moments in milliseconds since 1970. */
export const ScanState = z.object({
  state: z.enum(['idle', 'running', 'done', 'failed', 'cancelled']),
  source: z.string(),
  startedAt: z.number().optional(),
  finishedAt: z.number().optional(),
  /** The newest lines, oldest first. */
  lines: z.array(z.object({ at: z.number(), says: z.string() })),
  /** Why it failed and what mends it. */
  error: z.object({ title: z.string(), detail: z.string(), remedy: z.string() }).optional(),
  /** The scan that pages show. */
  shown: z.object({ id: z.string(), takenAt: z.number() }).optional(),
});
export type ScanState = z.infer<typeof ScanState>;
