import * as z from 'zod/mini';

/** A problem document. Source: RFC 9457. `type` is `about:blank`: the title says what the status means here. */
export const Problem = z.object({
  type: z.literal('about:blank'),
  title: z.string(),
  status: z.int(),
  detail: z.string(),
  /** What the reader can do about it. */
  remedy: z.optional(z.string()),
  /** The name under which the whole of it stands in the log. */
  instance: z.optional(z.string()),
});
export type Problem = z.infer<typeof Problem>;
