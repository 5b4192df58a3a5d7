import { cellOf, chooseFlag, isDefault, isOn, numberOf, truth } from '../jvm/flag-cells.ts';
import { WARNING } from '../jvm/option-reading.ts';
import { DEFAULT_MAX_HEAP, HEAP_BASE } from './heap-constants.ts';
import { widestAlignment } from './heap-layout.ts';
import { RULES } from './rules.ts';
import { alignUp, type Step, type Vm } from './vm.ts';

/**
 * The largest heap with 4-byte references: 2^32 objects' places, less one widest alignment.
 * Worked example: 2^32 · 8 − 32 MiB = 34,326,183,936 bytes under G1. Source: arguments.cpp `max_heap_for_compressed_oops`.
 */
function oopsLimit(vm: Vm): number {
  const { cells, machine } = vm;
  return 2 ** 32 * numberOf(cells, 'ObjectAlignmentInBytes') - alignUp(machine.pageBytes, widestAlignment(vm));
}

/** The largest heap that ergonomics choose with 4-byte references: it leaves the lowest 2 GiB free where it can. */
export function ergonomicOopsLimit(vm: Vm): number {
  const { cells } = vm;
  if (!isDefault(cells, 'HeapBaseMinAddress') && numberOf(cells, 'HeapBaseMinAddress') < HEAP_BASE)
    chooseFlag(cells, 'HeapBaseMinAddress', HEAP_BASE, RULES.compressedOops);
  const limit = oopsLimit(vm);
  const base = Math.max(numberOf(cells, 'HeapBaseMinAddress'), HEAP_BASE);
  return base + DEFAULT_MAX_HEAP < limit ? limit - base : limit;
}

/** Decides on 4-byte references, before the heap is sized. Source: arguments.cpp `set_use_compressed_oops`. */
export const chooseCompressedOops: Step = (vm) => {
  const { cells, release } = vm;
  const asked = Math.max(
    numberOf(cells, 'MaxHeapSize'),
    numberOf(cells, 'InitialHeapSize'),
    release.does.minHeapFlag ? numberOf(cells, 'MinHeapSize') : 0,
  );
  if (asked <= oopsLimit(vm)) {
    if (isDefault(cells, 'UseCompressedOops')) chooseFlag(cells, 'UseCompressedOops', true, RULES.compressedOops);
  } else if (isOn(cells, 'UseCompressedOops') && !isDefault(cells, 'UseCompressedOops')) {
    vm.warnings.push(`${WARNING}Max heap size too large for Compressed Oops`);
    turnOff(vm, 'UseCompressedOops');
  }
  chooseClassPointers(vm);
  return undefined;
};

/** Turns a switch off as plain assignments do: its origin stays. */
export function turnOff({ cells }: Vm, name: string): void {
  const { origin, wasOnCommandLine } = cellOf(cells, name);
  cells.cells.set(name, { ...truth(false), origin, wasOnCommandLine, rule: RULES.compressedOops });
}

/** Source: arguments.cpp `set_use_compressed_klass_ptrs`. */
function chooseClassPointers(vm: Vm): void {
  const { cells, release } = vm;
  const name = 'UseCompressedClassPointers';
  if (!release.does.freeClassPointers && !isOn(cells, 'UseCompressedOops')) {
    if (isOn(cells, name)) {
      if (!isDefault(cells, name)) vm.warnings.push(`${WARNING}UseCompressedClassPointers requires UseCompressedOops`);
      turnOff(vm, name);
    }
    return;
  }
  if (isDefault(cells, name) && !isOn(cells, name)) chooseFlag(cells, name, true, RULES.classPointers);
}
