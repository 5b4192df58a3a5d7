import { type Known, valueOr } from '../known.ts';
import { type Bytes, bytes } from '../units/bytes.ts';
import type { Observed } from './observed.ts';
import type { Settings } from './settings.ts';

/**
 * Of a heap that has grown past its initial size, the share that must have been filled for it to grow.
 * Source: MinHeapFreeRatio, default 40: the heap expands until 40 % of it is free, so at least 60 % was in use after a
 * collection, and the room before the expansion had been filled too.
 */
const FILLED_TO_GROW = 0.75;

/**
 * The least of the heap that was resident at the peak: what the remainder of the peak must not be charged with twice.
 * Committed heap is an upper bound, because freshly committed pages are not touched yet; the fill rule and the highest
 * use are lower bounds.
 *
 * Example: committed 28 MiB after starting from 10 MiB, highest use 26 MiB: 26 MiB (the fill rule alone says 21 MiB).
 */
export function touchedHeap(settings: Settings, observed: Observed): Bytes {
  const committed = valueOr(observed.heapCommittedPeak, 0);
  const grown = committed > settings.initialHeap ? committed * FILLED_TO_GROW : 0;
  const preTouched = settings.preTouched ? Math.max(settings.initialHeap, committed) : 0;
  const least = Math.max(grown, preTouched, valueOr(observed.heapUsedPeak, 0), valueOr(observed.liveSet, 0));
  return bytes(Math.floor(Math.min(least, settings.maxHeap)));
}

/** Whether anything tells how full the heap was. */
export const heapWasSeen = ({ heapUsedPeak, heapCommittedPeak }: Observed): boolean =>
  [heapUsedPeak, heapCommittedPeak].some((fact: Known<Bytes>) => fact.state === 'known');
