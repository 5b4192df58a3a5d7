import * as z from 'zod/mini';

/** One option meant for a JVM, in the order in which the JVM meets them; what looks like a secret is masked. */
export const Option = z.object({
  text: z.string(),
  origin: z.string(),
  readBy: z.enum(['jvm', 'launcher', 'none', 'unknown']),
  reader: z.optional(z.string()),
  state: z.enum(['effective', 'shadowed', 'unreadable', 'unknown']),
  /** What beat it, or why it is unreadable or unknown. */
  by: z.optional(z.string()),
  because: z.optional(z.string()),
});
