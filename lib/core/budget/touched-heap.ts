import { valueOr } from '../known.ts';
import { type Bytes, bytes } from '../units/bytes.ts';
import type { Observed } from './observed.ts';
import type { Settings } from './settings.ts';

/**
 * Of a heap that has grown past its initial size, the share that must have been filled for it to grow: the young third
 * altogether, and 60 % of the old two thirds. Source: MinHeapFreeRatio 40 and NewRatio 2, the defaults of 8 to 28.
 */
const FILLED_TO_GROW = 1 / 3 + (2 / 3) * 0.6;

/** Bounds of the heap that was resident at the peak. */
export type TouchedHeap = { readonly least: Bytes; readonly most: Bytes };

/**
 * How much of the heap was resident at the peak, between bounds: committed pages need not be touched yet, and a highest use
 * need not have been sampled. What is resident beside the heap follows from it, between bounds as well. Where the committed heap
 * is unknown both bounds are the lower one: the rest of the peak is then charged to what is beside the heap.
 *
 * Example: committed 28 MiB after starting from 10 MiB, highest use 26 MiB: 26 to 28 MiB; the use unknown: 20.5 to 28 MiB.
 */
export function touchedHeap(settings: Settings, observed: Observed): TouchedHeap {
  const { maxHeap, initialHeap, preTouched } = settings;
  const committed = valueOr(observed.heapCommittedPeak, undefined);
  const used = Math.max(valueOr(observed.heapUsedPeak, 0), valueOr(observed.liveSet, 0));
  const grown = committed !== undefined && committed > initialHeap ? committed * FILLED_TO_GROW : 0;
  const atStart = preTouched ? Math.max(initialHeap, committed ?? 0) : 0;
  const least = Math.min(maxHeap, Math.max(used, grown, atStart));
  const most = Math.min(maxHeap, Math.max(least, committed ?? least));
  return { least: bytes(Math.floor(least)), most: bytes(Math.ceil(most)) };
}
