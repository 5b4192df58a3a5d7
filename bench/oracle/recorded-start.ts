import { z } from 'zod';
import type { Start } from '../../lib/core/jvm/start.ts';
import { Start as StartSchema } from '../../lib/http/start.ts';

const Count = z.number().nullable().optional();
const Printed = z.record(z.string(), z.union([z.string(), z.tuple([z.string(), z.string()])]));

/** A start recorded in real control groups: the limits as they were written and read back. */
const InGroups = z.object({
  id: z.string(),
  jdk: z.string(),
  jdk_version: z.string(),
  family: z.string().optional(),
  host: z.object({ mem_bytes: z.number(), cpus: z.number(), cgroup: z.string() }),
  limits: z.object({
    memory: Count,
    memory_effective: Count,
    parent_memory: Count,
    parent_memory_effective: Count,
    cpu_quota_us: Count,
    cpu_period_us: Count,
    cpu_shares: Count,
    cpuset: z.string().nullable().optional(),
  }),
  env: z.record(z.string(), z.string()).optional(),
  files: z.record(z.string(), z.string()).optional(),
  argv: z.array(z.string()),
  exit_code: z.number(),
  stdout_messages: z.array(z.string()),
  stderr_messages: z.array(z.string()),
  flags: Printed.nullable().optional(),
});

/** A start recorded with the host simulated: it carries a start as `predict` takes it. */
const Simulated = z.object({
  id: z.string(),
  start: StartSchema,
  exit_code: z.number().default(0),
  stdout_messages: z.array(z.string()).default([]),
  stderr_messages: z.array(z.string()).default([]),
  flags: Printed.nullable().optional(),
  collector: z.string().optional(),
});

/** One recorded start in one form. */
export type RecordedStart = {
  readonly id: string;
  readonly family: string;
  readonly start: Start;
  readonly exitCode: number;
  /** Lines that are not the launcher's framing, standard output first. */
  readonly messages: readonly string[];
  readonly flags: ReadonlyMap<string, { readonly value: string; readonly origin?: string }> | undefined;
};

const FRAMING =
  /^(?:Error occurred during initialization of VM|Error: Could not create the Java|Error: A fatal exception)/;

const cpusIn = (cpuset: string): number =>
  cpuset.split(',').reduce((total, part) => {
    const [first = 0, last = first] = part.split('-').map(Number);
    return total + last - first + 1;
  }, 0);

const readFlags = (flags: z.infer<typeof Printed> | null | undefined): RecordedStart['flags'] =>
  flags
    ? new Map(
        Object.entries(flags).map(([name, printed]) =>
          typeof printed === 'string' ? [name, { value: printed }] : [name, { value: printed[0], origin: printed[1] }],
        ),
      )
    : undefined;

/** Reads a line of any recording. */
export function readRecordedStart(line: string): RecordedStart {
  const document: unknown = JSON.parse(line);
  const simulated = Simulated.safeParse(document);
  if (simulated.success) {
    const { id, start, exit_code, stdout_messages, stderr_messages, flags } = simulated.data;
    const messages = [...stdout_messages, ...stderr_messages].filter((message) => !FRAMING.test(message));
    return { id, family: id.slice(0, 1), start, exitCode: exit_code, messages, flags: readFlags(flags) };
  }
  const found = InGroups.parse(document);
  const { limits, host } = found;
  const start: Start = {
    jdk: found.jdk_version,
    host: { memoryBytes: host.mem_bytes, cpus: host.cpus, cgroupVersion: host.cgroup === 'v2' ? 2 : 1 },
    container: {
      memoryLimitBytes: limits.memory ?? null,
      parentMemoryLimitBytes: limits.parent_memory ?? null,
      cpuQuotaMicros: limits.cpu_quota_us ?? null,
      cpuPeriodMicros: limits.cpu_period_us ?? null,
      cpuShares: limits.cpu_shares ?? null,
      cpusetCpus: limits.cpuset ? cpusIn(limits.cpuset) : null,
    },
    env: found.env ?? {},
    argv: found.argv,
    files: found.files ?? {},
  };
  return {
    id: `${found.id}/${found.jdk}`,
    family: found.family ?? '',
    start,
    exitCode: found.exit_code,
    messages: [...found.stdout_messages, ...found.stderr_messages].filter((message) => !FRAMING.test(message)),
    flags: readFlags(found.flags),
  };
}
