import type { Collector } from '../jvm/collector.ts';
import { KiB } from '../units/bytes.ts';
import { PARALLEL_SPACE, SERIAL_SPACE, Z_GRANULE } from './heap-constants.ts';
import { alignDown } from './vm.ts';

/** A heap as far as its largest usable size depends on it. */
export type HeapShape = {
  readonly collector: Collector;
  readonly maxHeap: number;
  readonly maxNewSize: number;
  /** Train of the release. */
  readonly feature: number;
};

const SURVIVOR_RATIO = 8;
const MIN_SURVIVOR_RATIO = 3;

/** One survivor space is never used for objects by these collectors, so it does not count. */
function survivor({ collector, maxNewSize, feature }: HeapShape): number {
  if (collector === 'parallel')
    return Math.max(PARALLEL_SPACE, alignDown(Math.floor(maxNewSize / MIN_SURVIVOR_RATIO), PARALLEL_SPACE));
  if (collector !== 'serial' && collector !== 'cms') return 0;
  if (feature >= 26) return 64 * KiB;
  return Math.max(SERIAL_SPACE, alignDown(Math.floor(maxNewSize / (SURVIVOR_RATIO + 2)), SERIAL_SPACE));
}

/**
 * `Runtime.maxMemory()`, which metrics give as the largest heap. Worked example: Serial on 17 with 512 MiB of heap has a young
 * generation of 170.6 MiB and says 518,979,584. Source: `max_capacity` of each heap; measured on 8 to 28 with -Xmx512m.
 */
export const maxMemoryOf = (shape: HeapShape): number => shape.maxHeap - survivor(shape);

/**
 * The MaxHeapSize behind a `Runtime.maxMemory()`, for a young generation that nobody sized; undefined when no heap gives it.
 */
export function maxHeapOf(maxMemory: number, collector: Collector, feature: number): number | undefined {
  if (collector !== 'serial' && collector !== 'parallel') return maxMemory;
  const space = collector === 'serial' ? SERIAL_SPACE : PARALLEL_SPACE;
  const first = alignDown(maxMemory, Z_GRANULE);
  const last = maxMemory * 1.2 + 8 * Z_GRANULE;
  for (let maxHeap = first; maxHeap <= last; maxHeap += Z_GRANULE) {
    const maxNewSize = Math.max(alignDown(Math.floor(maxHeap / 3), space), space);
    if (maxMemoryOf({ collector, maxHeap, maxNewSize, feature }) === maxMemory) return maxHeap;
  }
  return undefined;
}
