import { valueOr } from '../../known.ts';
import { MiB } from '../../units/bytes.ts';
import { formatBytes } from '../../units/format.ts';
import { type Estimate, estimate } from '../estimate.ts';
import type { Observed } from '../observed.ts';
import type { Settings } from '../settings.ts';

/** The pages of libjvm and of the class archive that a working JVM keeps reading; without them it stalls. */
const WORKING_TEXT = 2 * MiB;

/** What is in the working set and is no memory of the process: at the most all of it is files in memory-backed volumes. */
function besideTheProcess({ workingSetPeak, rssPeak }: Observed): number {
  if (workingSetPeak.state === 'unknown' || rssPeak.state === 'unknown') return 0;
  return Math.max(0, workingSetPeak.value - rssPeak.value);
}

/**
 * mapped files = 2 MiB of the JVM's own text + what memory-backed volumes can hold. Pages of mapped files can be dropped and read
 * again, so buffers over files need no room under the limit for the process to live; they are shown, not counted. Files in a
 * memory-backed volume cannot be dropped: there is no swap and no disk behind them.
 *
 * Example: 600 MiB of mapped index files: 2 MiB; with an emptyDir of medium Memory and sizeLimit 64Mi: 66 MiB.
 */
export function mappedFilesRegion({ memoryVolumes }: Settings, observed: Observed): Estimate {
  const mapped = valueOr(observed.mapped, undefined);
  const volumes = memoryVolumes === undefined ? 0 : valueOr(memoryVolumes, besideTheProcess(observed));
  const kept =
    memoryVolumes === undefined
      ? ''
      : ` Memory-backed volumes can hold ${formatBytes(volumes)}, which count as memory.`;
  return estimate(
    'mapped-files',
    'modelled',
    { size: WORKING_TEXT + volumes, held: 0, ...(mapped === undefined ? {} : { observed: mapped }) },
    `The JVM keeps reading ${formatBytes(WORKING_TEXT)} of its own text; other file pages can be dropped before anything is killed.${kept}`,
  );
}
