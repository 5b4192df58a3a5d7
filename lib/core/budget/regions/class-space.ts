import { formatBytes } from '../../units/format.ts';
import { type Estimate, estimate } from '../estimate.ts';
import { growthFactor } from '../growth.ts';
import { CLASS_SPACE_PER_CLASS, loadedClasses, sayClasses } from '../loaded-classes.ts';
import type { Observed } from '../observed.ts';
import type { Settings } from '../settings.ts';

/**
 * class space = committed × growth, else loaded classes × 0.9 KiB; never past CompressedClassSpaceSize, which is only reserved.
 * Nothing of its own when the metaspace figure is known and the class space is not: then it is inside that figure.
 *
 * Example: 2.7 MiB committed, watched for a minute: 2.7 × 1.10 = 3.0 MiB.
 */
export function classSpaceRegion(settings: Settings, observed: Observed): Estimate {
  const cap = settings.compressedClassSpace;
  const committed = observed.classSpaceCommitted;
  if (committed.state === 'known') {
    const held = committed.value;
    const size = Math.max(held, Math.min(cap, held * growthFactor('classes', observed.windowSeconds)));
    return estimate(
      'class-space',
      'measured',
      { size, held, observed: held },
      `The class space had ${formatBytes(held)} committed of ${formatBytes(cap)} reserved.`,
    );
  }
  if (observed.metaspaceCommitted.state === 'known')
    return estimate('class-space', 'measured', { size: 0, held: 0 }, 'Measured together with the metaspace.');
  const classes = loadedClasses(settings, observed);
  const held = Math.min(cap, classes.count * CLASS_SPACE_PER_CLASS);
  const size = Math.min(cap, held * growthFactor('native', observed.windowSeconds));
  return estimate(
    'class-space',
    classes.from === 'assumed' ? 'assumed' : 'modelled',
    { size, held },
    `${sayClasses(classes)} take about 0.9 KiB each.`,
  );
}
