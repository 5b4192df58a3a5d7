import * as z from 'zod/mini';

const Question = z.object({
  asks: z.string(),
  text: z.string(),
  answers: z.number(),
  milliseconds: z.number(),
  requests: z.optional(z.number()),
  samples: z.optional(z.number()),
  at: z.optional(z.number()),
  failure: z.optional(z.string()),
});

/** Something that should have been read and could not be, with what mends it. */
export const Gap = z.object({ source: z.string(), what: z.string(), why: z.string(), remedy: z.string() });

/** How each source answered in the last scan; moments in milliseconds since 1970. */
export const SourcesAnswer = z.object({
  cluster: z.string(),
  takenAt: z.number(),
  origin: z.object({ kind: z.enum(['live', 'capture', 'manifests', 'simulated']), name: z.string() }),
  serverVersion: z.optional(z.string()),
  sources: z.array(
    z.object({
      source: z.string(),
      address: z.string(),
      version: z.optional(z.string()),
      state: z.enum(['read', 'partial', 'away', 'not configured']),
      readAt: z.number(),
      questions: z.array(Question),
    }),
  ),
  gaps: z.array(Gap),
});
