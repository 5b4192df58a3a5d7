import { valueOr } from '../../known.ts';
import { formatBytes } from '../../units/format.ts';
import { type Estimate, estimate } from '../estimate.ts';
import { growthFactor } from '../growth.ts';
import { loadedClasses, METASPACE_PER_CLASS, sayClasses } from '../loaded-classes.ts';
import type { Observed } from '../observed.ts';
import type { Settings } from '../settings.ts';

/**
 * metaspace = (pool committed − class space committed) × growth, else loaded classes × 6.6 KiB; never past MaxMetaspaceSize.
 * The memory pool called Metaspace holds the class space too, so that is taken off here and stands in its own region.
 *
 * Example: 25.8 MiB committed of which 2.7 MiB class space, watched for a minute: 23.1 × 1.10 = 25.4 MiB.
 */
export function metaspaceRegion(settings: Settings, observed: Observed): Estimate {
  const cap = settings.maxMetaspace ?? Number.POSITIVE_INFINITY;
  const committed = observed.metaspaceCommitted;
  if (committed.state === 'known') {
    const classSpace = valueOr(observed.classSpaceCommitted, 0);
    // A pool smaller than its own part was read at another moment, or leaves that part out: then nothing is taken off.
    const held = classSpace > committed.value ? committed.value : committed.value - classSpace;
    const size = Math.max(held, Math.min(cap, held * growthFactor('classes', observed.windowSeconds)));
    return estimate(
      'metaspace',
      'measured',
      { size, held, observed: held },
      `Metaspace had ${formatBytes(held)} committed without the class space; it may grow to ${formatBytes(Math.ceil(size))}.`,
    );
  }
  const classes = loadedClasses(settings, observed);
  const held = Math.min(cap, classes.count * METASPACE_PER_CLASS);
  const size = Math.min(cap, held * growthFactor('native', observed.windowSeconds));
  return estimate(
    'metaspace',
    classes.from === 'assumed' ? 'assumed' : 'modelled',
    { size, held },
    `${sayClasses(classes)} take about 6.6 KiB each.`,
  );
}
