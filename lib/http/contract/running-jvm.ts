import * as z from 'zod/mini';
import { ByteCount, Fact } from './fact.ts';

const ToldJvm = z.object({
  pid: z.int(),
  uid: Fact(z.int()),
  residentBytes: Fact(ByteCount),
  /** The words of the process, credentials masked. */
  command: Fact(z.array(z.string())),
  vm: Fact(z.string()),
  release: Fact(z.string()),
  /** Every option in the order in which the JVM met them. */
  options: Fact(z.array(z.string())),
  program: Fact(z.string()),
  flags: Fact(z.record(z.string(), z.object({ value: z.string(), origin: z.string() }))),
  nativeMemory: Fact(z.array(z.object({ category: z.string(), reservedBytes: ByteCount, committedBytes: ByteCount }))),
  heap: Fact(z.object({ committedBytes: ByteCount, usedBytes: ByteCount })),
});

/** What running JVMs told when a person asked them, and where the prediction was wrong. */
export const RunningJvmAnswer = z.object({
  pod: z.string(),
  /** Milliseconds since 1970. */
  at: z.number(),
  /** Why it does not speak for the workload any more; absent as long as it does. */
  outdated: z.optional(z.string()),
  jvms: z.array(ToldJvm),
  ran: z.array(z.object({ words: z.array(z.string()), ended: z.string(), milliseconds: z.number() })),
  /** Options that nothing which Headroom reads shows. */
  unshown: z.array(z.string()),
  /** Options that were thought to be in force and that the JVM was not given. */
  ungiven: z.array(z.string()),
  comparison: z.optional(
    Fact(
      z.object({
        agreed: z.int(),
        differences: z.array(z.object({ what: z.string(), predicted: z.string(), told: z.string() })),
        settled: z.array(z.object({ what: z.string(), why: z.string(), told: z.string() })),
      }),
    ),
  ),
});
