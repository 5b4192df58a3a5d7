import { z } from 'zod';
import type { JvmReading as JvmReadingModel } from '#lib/core/model/running-jvm.ts';
import { Bytes, fact, Instant, maybe } from './fact.ts';
import { WorkloadRef } from './workload.ts';

const RunningJvm = z.object({
  pid: z.number(),
  uid: fact(z.number()),
  resident: fact(Bytes),
  command: fact(z.array(z.string())),
  vm: fact(z.string()),
  release: fact(z.string()),
  options: fact(z.array(z.string())),
  program: fact(z.string()),
  flags: fact(z.record(z.string(), z.object({ value: z.string(), origin: z.string() }))),
  nativeMemory: fact(z.array(z.object({ category: z.string(), reserved: Bytes, committed: Bytes }))),
  heap: fact(z.object({ committed: Bytes, used: Bytes })),
});

/** What running JVMs told of themselves, as `lib/core/model/running-jvm.ts` describes it. */
export const JvmReading: z.ZodType<JvmReadingModel> = z.object({
  of: WorkloadRef.and(z.object({ container: z.string() })),
  pod: z.string(),
  podUid: z.string(),
  startedAt: maybe(Instant),
  at: Instant,
  ran: z.array(z.object({ words: z.array(z.string()), ended: z.string(), milliseconds: z.number() })),
  jvms: z.array(RunningJvm),
});
