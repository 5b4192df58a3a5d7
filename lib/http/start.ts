import { z } from 'zod';

const Count = z.int().nonnegative();
const Limit = Count.nullable();

/** The batch contract's *start*: unknown keys are refused by name; a key left out is unknown, `null` in a limit is "none". */
export const Start = z.strictObject({
  jdk: z.string().min(1),
  vm: z.exactOptional(z.enum(['hotspot', 'openj9', 'native-image'])),
  arch: z.exactOptional(z.enum(['x86_64', 'aarch64'])),
  host: z.exactOptional(
    z.strictObject({
      memoryBytes: z.exactOptional(Count),
      cpus: z.exactOptional(Count),
      cgroupVersion: z.exactOptional(z.union([z.literal(1), z.literal(2)])),
      pageBytes: z.exactOptional(Count),
    }),
  ),
  container: z.exactOptional(
    z.strictObject({
      memoryLimitBytes: z.exactOptional(Limit),
      cpuQuotaMicros: z.exactOptional(Limit),
      cpuPeriodMicros: z.exactOptional(Limit),
      cpuShares: z.exactOptional(Limit),
      cpuWeight: z.exactOptional(Limit),
      cpusetCpus: z.exactOptional(Limit),
      parentMemoryLimitBytes: z.exactOptional(Limit),
    }),
  ),
  env: z.exactOptional(z.record(z.string(), z.string())),
  argv: z.exactOptional(z.array(z.string())),
  files: z.exactOptional(z.record(z.string(), z.string())),
});

/** One question of the `predict` door: a start with the id that its answer carries. */
export const PredictRequest = Start.extend({ id: z.exactOptional(z.string()) });
