import { adjustFlag, chooseFlag, numberOf } from '../jvm/flag-cells.ts';
import { MiB } from '../units/bytes.ts';
import { sizeG1Young } from './g1-young.ts';
import { sizeGenerations } from './generations.ts';
import { sizeGenerations8 } from './generations-8.ts';
import { cardTableAlignment } from './heap-constants.ts';
import { HEAP_ALIGNMENTS, type HeapAlignment } from './heap-layout.ts';
import { chooseG1Region, chooseShenandoahRegion } from './region-size.ts';
import { RULES } from './rules.ts';
import { chooseSoftMaxHeap } from './soft-max-heap.ts';
import { alignUp, isCommandLine, type Step, type Vm } from './vm.ts';

/** The lines for sizes that contradict each other or are too small, in the order of the checks. */
function contradiction(vm: Vm): string | undefined {
  const { cells, release } = vm;
  const max = numberOf(cells, 'MaxHeapSize');
  const initial = numberOf(cells, 'InitialHeapSize');
  const min = numberOf(cells, 'MinHeapSize');
  if (isCommandLine(vm, 'MaxHeapSize')) {
    if (isCommandLine(vm, 'InitialHeapSize') && initial > max)
      return 'Initial heap size set to a larger value than the maximum heap size';
    if (min !== 0 && max < min) return 'Incompatible minimum and maximum heap sizes specified';
  }
  if (release.does.refusesTinyMaximum && max < 2 * MiB) return 'Too small maximum heap';
  if (initial < MiB) return 'Too small initial heap';
  return min < MiB ? 'Too small minimum heap' : undefined;
}

/** Rounds the three sizes up and makes them agree. Source: gcArguments.cpp `initialize_heap_flags_and_sizes`. */
function alignHeap(vm: Vm, { space, heap }: HeapAlignment): string | undefined {
  const { cells } = vm;
  for (const name of ['MinHeapSize', 'InitialHeapSize', 'MaxHeapSize'] as const) {
    const size = numberOf(cells, name);
    const aligned = alignUp(size, heap);
    if (aligned !== size) chooseFlag(cells, name, aligned, RULES.heapAlignment);
  }
  const initial = numberOf(cells, 'InitialHeapSize');
  const max = numberOf(cells, 'MaxHeapSize');
  if (isCommandLine(vm, 'InitialHeapSize') && initial < numberOf(cells, 'MinHeapSize'))
    return 'Incompatible minimum and initial heap sizes specified';
  if (initial > max) chooseFlag(cells, 'MaxHeapSize', initial, RULES.heapFits);
  chooseFlag(cells, 'MinHeapDeltaBytes', alignUp(numberOf(cells, 'MinHeapDeltaBytes'), space), RULES.heapAlignment);
  return undefined;
}

/** Lays the heap out for its collector: regions, alignment, generations. Source: each collector's `initialize_heap_flags_and_sizes`. */
export const layOutHeap: Step = (vm) => {
  const { cells, collector, machine } = vm;
  const region = collector === 'g1' ? chooseG1Region(vm) : collector === 'shenandoah' ? chooseShenandoahRegion(vm) : 0;
  if (typeof region === 'string') return region;
  if (collector === 'shenandoah')
    adjustFlag(cells, 'MaxHeapSize', alignUp(numberOf(cells, 'MaxHeapSize'), machine.pageBytes), RULES.heapAlignment);
  const alignment = HEAP_ALIGNMENTS[collector](region, cardTableAlignment(machine.pageBytes), vm);
  const refused = contradiction(vm) ?? alignHeap(vm, alignment);
  if (refused !== undefined) return refused;
  chooseSoftMaxHeap(vm);
  if (collector === 'g1') return sizeG1Young(vm, region);
  if (collector === 'serial' || collector === 'parallel' || collector === 'cms')
    return vm.release.does.fitsGenerations ? sizeGenerations(vm, alignment) : sizeGenerations8(vm, alignment);
  return undefined;
};
