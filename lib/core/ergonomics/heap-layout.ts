import type { Collector } from '../jvm/collector.ts';
import { isDefault, isOn, numberOf } from '../jvm/flag-cells.ts';
import { KiB, MiB } from '../units/bytes.ts';
import { cardTableAlignment, PARALLEL_SPACE, SERIAL_SPACE, Z_GRANULE } from './heap-constants.ts';
import { largePage, type Vm } from './vm.ts';

/** What a heap of a collector is made of: `space` for its parts, `heap` for the whole. */
export type HeapAlignment = { readonly space: number; readonly heap: number };

/** Whether the heap is laid out for large pages, of which it must hold some; 8 and 11 do that even where the kernel has none to give. */
function usesLargePages({ cells, machine, release }: Vm): boolean {
  const isAsked =
    isOn(cells, 'UseTransparentHugePages') || (release.does.keepsLargePages && isOn(cells, 'UseLargePages'));
  const holds = (name: string, pages: number): boolean => numberOf(cells, name) > largePage(machine) * (pages - 1);
  return isAsked && holds('MaxHeapSize', 8) && holds('MinHeapSize', 4);
}

/** The alignments of each collector; `region` is what G1 or Shenandoah has chosen. Source: each collector's `initialize_alignments`. */
export const HEAP_ALIGNMENTS: Readonly<Record<Collector, (region: number, card: number, vm: Vm) => HeapAlignment>> = {
  serial: (_region, card) => ({ space: SERIAL_SPACE, heap: Math.max(SERIAL_SPACE, card) }),
  parallel: (_region, card, vm) => {
    const space = usesLargePages(vm) ? largePage(vm.machine) : PARALLEL_SPACE;
    return { space, heap: Math.max(space, card) };
  },
  cms: (_region, card) => ({ space: SERIAL_SPACE, heap: Math.max(SERIAL_SPACE, card) }),
  g1: (region, card) => ({ space: region, heap: Math.max(region, card) }),
  shenandoah: (region) => ({ space: region, heap: region }),
  zgc: () => ({ space: Z_GRANULE, heap: Z_GRANULE }),
  epsilon: () => ({ space: 4 * KiB, heap: 4 * KiB }),
};

/** What each collector may come to ask for before its heap is sized; it bounds the heap of compressed oops. */
const WIDEST: Readonly<Record<Collector, (vm: Vm) => number>> = {
  serial: () => 0,
  parallel: () => 0,
  cms: () => 0,
  g1: ({ release, cells }) => (release.does.regionsTo512 && !isDefault(cells, 'G1HeapRegionSize') ? 512 : 32) * MiB,
  shenandoah: ({ release }) => (release.does.wideShenandoahRegions ? 64 : 32) * MiB,
  zgc: () => 0,
  epsilon: () => 4 * KiB,
};

/**
 * The alignment that compressed oops have to leave room for. Source: `conservative_max_heap_alignment` of each
 * collector; every value but Epsilon's was measured.
 */
export function widestAlignment(vm: Vm): number {
  const { collector, release, machine } = vm;
  const free = release.does.cardFreeCollectors && (collector === 'zgc' || collector === 'epsilon');
  const card = free ? 0 : cardTableAlignment(machine.pageBytes);
  return Math.max(WIDEST[collector](vm), card, machine.pageBytes);
}
