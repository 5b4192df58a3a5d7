import { valueOr } from '../../known.ts';
import { MiB } from '../../units/bytes.ts';
import { formatBytes } from '../../units/format.ts';
import { type Estimate, estimate } from '../estimate.ts';
import type { Observed } from '../observed.ts';
import type { Settings } from '../settings.ts';

/** The pages of libjvm and of the class archive that a working JVM keeps reading; without them it stalls. */
const WORKING_TEXT = 2 * MiB;

/**
 * mapped files = 2 MiB of the JVM's own text. Pages of mapped files can be dropped and read again, so buffers over files need
 * no room under the limit for the process to live; they are shown, not counted.
 *
 * Example: 600 MiB of mapped index files: 2 MiB, because the kernel takes the rest back before it kills.
 */
export function mappedFilesRegion(_settings: Settings, observed: Observed): Estimate {
  const mapped = valueOr(observed.mapped, undefined);
  return estimate(
    'mapped-files',
    'modelled',
    { size: WORKING_TEXT, held: 0, ...(mapped === undefined ? {} : { observed: mapped }) },
    `The JVM keeps reading ${formatBytes(WORKING_TEXT)} of its own text; other file pages can be dropped before anything is killed.`,
  );
}
