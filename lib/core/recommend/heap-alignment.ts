import type { Settings } from '../budget/settings.ts';
import { KiB, MiB } from '../units/bytes.ts';

const CARDS_PER_PAGE = 2 * MiB;
const REGIONS = 2048;

const powerBelow = (size: number): number => 2 ** Math.floor(Math.log2(size));
const powerAbove = (size: number): number => 2 ** Math.ceil(Math.log2(size));

/**
 * What a heap of this size is rounded up to at the most: 2 MiB, or a region where that is larger.
 * Source: genArguments.cpp, g1HeapRegion.cpp, shenandoahHeapRegion.cpp. Example: 6 GiB under G1 on 17: 4 MiB.
 */
export function heapAlignment({ collector, major }: Settings, heap: number): number {
  if (collector === 'g1') {
    const wanted = Math.min(32 * MiB, Math.max(MiB, Math.floor(heap / REGIONS)));
    return Math.max(CARDS_PER_PAGE, major >= 17 ? powerAbove(wanted) : powerBelow(wanted));
  }
  if (collector === 'shenandoah')
    return Math.max(CARDS_PER_PAGE, powerBelow(Math.min(32 * MiB, Math.max(256 * KiB, Math.floor(heap / REGIONS)))));
  return CARDS_PER_PAGE;
}
