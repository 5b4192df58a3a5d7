import type { Known } from '../known.ts';
import { err, ok, type Result } from '../result.ts';
import { MiB } from '../units/bytes.ts';
import { formatBytes } from '../units/format.ts';
import type { PresentMemory } from './read-cgroup-memory.ts';

/** What must be free before anything runs beside the application. The tool's JVM was measured to take 27 to 32 MiB on 17 and 25. */
const ROOM_FOR_TOOL = 64 * MiB;

/** Why nothing may be run in a container, with what would help. */
export type Refusal = { readonly why: string; readonly remedy: string };

/** Whether a container has room for another small JVM; unknown use is a refusal, for a guess could end the application. */
export function roomForTool(memory: Known<PresentMemory>): Result<string, Refusal> {
  if (memory.state === 'unknown')
    return err({
      why: `How much memory the container holds is not known: ${memory.why}`,
      remedy: 'Serve metrics.k8s.io (metrics-server), which tells it from outside the container',
    });
  const { used, limit } = memory.value;
  if (limit === 'unset') return ok(`it holds ${formatBytes(used)} and has no limit`);
  const free = limit - used;
  const says = `it holds ${formatBytes(used)} of ${formatBytes(limit)}`;
  if (free < ROOM_FOR_TOOL)
    return err({
      why: `Another process beside the JVM could end it: ${says}, and ${formatBytes(ROOM_FOR_TOOL)} must be free`,
      remedy: 'Ask a pod of the same workload that holds less, or raise the memory limit first',
    });
  return ok(says);
}
