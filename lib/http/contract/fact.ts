import * as z from 'zod/mini';

/** Where a fact comes from, on the wire; `at` in milliseconds since 1970. */
const Source = z.object({ kind: z.string(), detail: z.optional(z.string()), at: z.optional(z.number()) });

/** A fact with its source, or the reason why it is not known: the wire's form of `Known`. Never null, never 0. */
export const Fact = <T extends z.ZodMiniType>(value: T) =>
  z.discriminatedUnion('state', [
    z.object({ state: z.literal('known'), value, source: Source }),
    z.object({ state: z.literal('unknown'), why: z.string(), remedy: z.optional(z.string()) }),
  ]);

/** A whole count of bytes below 2^53. */
export const ByteCount = z.int().check(z.nonnegative());

/** Bytes, or `unset` where the specification sets none. */
export const SettableBytes = z.union([ByteCount, z.literal('unset')]);
