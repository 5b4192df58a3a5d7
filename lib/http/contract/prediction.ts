import * as z from 'zod/mini';

/** A flag as `-XX:+PrintFlagsFinal` prints it, and on a page the rule of HotSpot that made it. */
const PredictedFlag = z.object({
  value: z.string(),
  origin: z.string(),
  rule: z.optional(z.object({ id: z.string(), says: z.string(), source: z.string() })),
});

/** What a JVM would decide from its start, that it would refuse to start, or why neither can be said. */
export const PredictionAnswer = z.discriminatedUnion('outcome', [
  z.object({
    id: z.optional(z.string()),
    outcome: z.literal('starts'),
    warnings: z.array(z.string()),
    cpus: z.optional(z.int()),
    memoryBytes: z.optional(z.number()),
    flags: z.record(z.string(), PredictedFlag),
    /** What the facts leave open, by the flag's name, each with its reason. */
    undecided: z.optional(z.record(z.string(), z.string())),
  }),
  z.object({
    id: z.optional(z.string()),
    outcome: z.literal('refuses'),
    message: z.string(),
    warnings: z.array(z.string()),
  }),
  z.object({ id: z.optional(z.string()), outcome: z.literal('unknown'), message: z.string() }),
]);
