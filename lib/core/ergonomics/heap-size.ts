import { cellOf, chooseFlag, hasFlag, isDefault, isOn, numberOf } from '../jvm/flag-cells.ts';
import { vmDouble } from '../jvm/jvm-number.ts';
import { GiB } from '../units/bytes.ts';
import { ergonomicOopsLimit, turnOff } from './compressed-oops.ts';
import { DEFAULT_MAX_HEAP, DEFAULT_OLD_SIZE } from './heap-constants.ts';
import { RULES } from './rules.ts';
import type { Step, Vm } from './vm.ts';

const SHARES = ['MaxRAM', 'MinRAM', 'InitialRAM'] as const;

/** Whether a person set a share of the memory or the memory itself: the size is then taken as meant. */
const hasMemoryFlag = ({ cells }: Vm): boolean =>
  !isDefault(cells, 'MaxRAM') ||
  SHARES.some((share) => !isDefault(cells, `${share}Percentage`) || !isDefault(cells, `${share}Fraction`));

/** The memory of which shares are taken. */
function baseMemory(vm: Vm, isMeant: boolean): number {
  const { cells, machine, release } = vm;
  if (!isDefault(cells, 'MaxRAM')) return numberOf(cells, 'MaxRAM');
  if (release.does.noMaxRamCap || (release.does.sizesPastOops && isMeant)) {
    if (hasFlag(cells, 'MaxRAM')) chooseFlag(cells, 'MaxRAM', machine.memoryBytes, RULES.physicalMemory);
    return machine.memoryBytes;
  }
  return Math.min(machine.memoryBytes, 128 * GiB);
}

/** A share of the memory: doubles and truncation as in HotSpot; a whole division by the fraction before there were percentages. */
const shareOf = ({ cells }: Vm, share: (typeof SHARES)[number], memory: number): number =>
  hasFlag(cells, `${share}Percentage`)
    ? Math.trunc((memory * numberOf(cells, `${share}Percentage`)) / 100)
    : Math.trunc(memory / numberOf(cells, `${share}Fraction`));

/** Turns the older fractions into percentages; a percentage that was set wins. */
function convertFractions({ cells }: Vm): void {
  for (const share of SHARES) {
    const percentage = cellOf(cells, `${share}Percentage`);
    if (!hasFlag(cells, `${share}Percentage`)) continue;
    if (percentage.origin !== 'default' || isDefault(cells, `${share}Fraction`)) continue;
    const value = vmDouble(100 / numberOf(cells, `${share}Fraction`));
    cells.cells.set(`${share}Percentage`, { ...percentage, ...value, rule: RULES.fraction });
  }
}

/**
 * The largest heap that nobody named. Worked example: 512 MiB give 25 % = 128 MiB; 300 MiB give the floor of 124.8 MiB,
 * not 75 MiB; 200 MiB give 50 % = 100 MiB.
 */
function chooseMaxHeap(vm: Vm, memory: number, isMeant: boolean): void {
  const { cells, release } = vm;
  const small = shareOf(vm, 'MinRAM', memory);
  let size = small < DEFAULT_MAX_HEAP ? small : Math.max(shareOf(vm, 'MaxRAM', memory), DEFAULT_MAX_HEAP);
  const ceiling = numberOf(cells, 'ErgoHeapSizeLimit');
  if (!isDefault(cells, 'ErgoHeapSizeLimit') && ceiling !== 0) size = Math.min(size, ceiling);
  if (!release.does.sizesPastOops) size = withinOops(vm, size, isMeant);
  if (!isDefault(cells, 'InitialHeapSize')) size = Math.max(size, numberOf(cells, 'InitialHeapSize'));
  else if (release.does.minHeapFlag && !isDefault(cells, 'MinHeapSize'))
    size = Math.max(size, numberOf(cells, 'MinHeapSize'));
  if (release.does.sizesPastOops) size = withinOops(vm, size, isMeant);
  chooseFlag(cells, 'MaxHeapSize', size, RULES.maxHeap);
}

/** Keeps a heap within 4-byte references, or gives those up for a size that was asked for as a share. */
function withinOops(vm: Vm, size: number, isMeant: boolean): number {
  const { cells, release } = vm;
  if (!isOn(cells, 'UseCompressedOops')) return size;
  const limit = ergonomicOopsLimit(vm);
  if (size <= limit) return size;
  const isChosen = cells.cells.get('UseCompressedOops')?.origin === 'ergonomic';
  if (!release.does.sizesPastOops || !isChosen || !isMeant) return limit;
  turnOff(vm, 'UseCompressedOops');
  return size;
}

/** Chooses the heap's largest, first and smallest size, not yet aligned. Source: arguments.cpp `set_heap_size`. */
export const sizeHeap: Step = (vm) => {
  const { cells } = vm;
  const isMeant = hasMemoryFlag(vm);
  const memory = baseMemory(vm, isMeant);
  convertFractions(vm);
  if (isDefault(cells, 'MaxHeapSize')) chooseMaxHeap(vm, memory, isMeant);
  const max = numberOf(cells, 'MaxHeapSize');
  const min = numberOf(cells, 'MinHeapSize');
  if (numberOf(cells, 'InitialHeapSize') !== 0 && min !== 0) return undefined;
  const old = hasFlag(cells, 'OldSize') ? numberOf(cells, 'OldSize') : DEFAULT_OLD_SIZE;
  const least = Math.min(old + numberOf(cells, 'NewSize'), max);
  if (numberOf(cells, 'InitialHeapSize') === 0)
    chooseFlag(
      cells,
      'InitialHeapSize',
      Math.min(Math.max(shareOf(vm, 'InitialRAM', memory), least, min), max),
      RULES.initialHeap,
    );
  if (min === 0) chooseFlag(cells, 'MinHeapSize', Math.min(least, numberOf(cells, 'InitialHeapSize')), RULES.minHeap);
  return undefined;
};
