import { valueOr } from '../../known.ts';
import { formatBytes } from '../../units/format.ts';
import { type Estimate, estimate } from '../estimate.ts';
import type { Observed } from '../observed.ts';
import type { Settings } from '../settings.ts';
import { touchedHeap } from '../touched-heap.ts';

/**
 * heap = MaxHeapSize. A heap that is not full yet will be: collectors use the room they are given before they work harder,
 * and HotSpot seldom gives pages back.
 *
 * Example: -Xmx512m of which 180 MiB are committed so far: 512 MiB.
 */
export function heapRegion(settings: Settings, observed: Observed): Estimate {
  const committed = valueOr(observed.heapCommittedPeak, undefined);
  return estimate(
    'heap',
    'resolved',
    {
      size: settings.maxHeap,
      held: touchedHeap(settings, observed).least,
      ...(committed === undefined ? {} : { observed: committed }),
    },
    committed === undefined
      ? `The JVM sets its heap to ${formatBytes(settings.maxHeap)} and may fill all of it.`
      : `The JVM sets its heap to ${formatBytes(settings.maxHeap)} and may fill all of it; ${formatBytes(committed)} were committed so far.`,
  );
}
