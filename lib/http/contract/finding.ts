import * as z from 'zod/mini';

/** One trouble of one container, with what shows it and what mends it. */
export const Finding = z.object({
  rule: z.string(),
  severity: z.enum(['critical', 'warning', 'info']),
  message: z.string(),
  evidence: z.record(z.string(), z.string()),
  fix: z.string(),
  field: z.optional(z.string()),
});

/** A rule that could not be asked, with the facts it lacked. Never a pass. */
export const NotEvaluated = z.object({
  rule: z.string(),
  missing: z.array(z.object({ fact: z.string(), why: z.string() })),
});
