import { adjustFlag, chooseFlag, isDefault, numberOf } from '../jvm/flag-cells.ts';
import { WARNING } from '../jvm/option-reading.ts';
import type { HeapAlignment } from './heap-layout.ts';
import { RULES } from './rules.ts';
import { alignDown, alignUp, clamp, inK, isCommandLine, type Vm } from './vm.ts';

const choose = ({ cells }: Vm, name: string, size: number): void => {
  if (size !== numberOf(cells, name)) adjustFlag(cells, name, size, RULES.generations);
};

/** As `sizeGenerations`, for 8: the generations' sizes go before the heap's. Source: 8u collectorPolicy.cpp. */
export function sizeGenerations8(vm: Vm, { space, heap }: HeapAlignment): string | undefined {
  const { cells } = vm;
  const isChosen = cells.cells.get('NewSize')?.origin === 'ergonomic';
  const smallest = alignUp(4 * space, heap);
  if (numberOf(cells, 'MaxHeapSize') < smallest) choose(vm, 'MaxHeapSize', smallest);
  if (numberOf(cells, 'MinHeapSize') < smallest) {
    choose(vm, 'MinHeapSize', smallest);
    if (numberOf(cells, 'InitialHeapSize') < smallest) choose(vm, 'InitialHeapSize', smallest);
  }
  choose(vm, 'NewSize', Math.max(3 * space, alignDown(numberOf(cells, 'NewSize'), space)));
  boundMaxYoung(vm, space);
  if (numberOf(cells, 'SurvivorRatio') < 1 || numberOf(cells, 'NewRatio') < 1)
    return 'Invalid young gen ratio specified';
  const isShrunk = fitToHeap(vm, space, heap);
  divide(vm, space, isShrunk || isChosen, isCommandLine(vm, 'NewSize') && !isShrunk);
  return undefined;
}

function boundMaxYoung(vm: Vm, space: number): void {
  const { cells } = vm;
  const max = numberOf(cells, 'MaxHeapSize');
  if (!isDefault(cells, 'MaxNewSize')) {
    const most = numberOf(cells, 'MaxNewSize');
    if (most >= max) {
      if (isCommandLine(vm, 'MaxNewSize'))
        vm.warnings.push(
          `${WARNING}MaxNewSize (${inK(most)}) is equal to or greater than the entire heap (${inK(max)}).  A new max generation size of ${inK(max - space)} will be used.`,
        );
      choose(vm, 'MaxNewSize', max - space);
      if (numberOf(cells, 'NewSize') > max - space) choose(vm, 'NewSize', max - space);
    } else choose(vm, 'MaxNewSize', Math.max(alignDown(most, space), space));
  }
  const young = numberOf(cells, 'NewSize');
  if (young <= numberOf(cells, 'MaxNewSize')) return;
  if (isCommandLine(vm, 'MaxNewSize'))
    vm.warnings.push(
      `${WARNING}NewSize (${inK(young)}) is greater than the MaxNewSize (${inK(numberOf(cells, 'MaxNewSize'))}). A new max generation size of ${inK(young)} will be used.`,
    );
  choose(vm, 'MaxNewSize', young);
}

/** Whether the young generation had to shrink into a heap that was set: it then no longer counts as set. */
function fitToHeap(vm: Vm, space: number, heap: number): boolean {
  const { cells } = vm;
  const old = alignDown(numberOf(cells, 'OldSize'), space);
  const young = numberOf(cells, 'NewSize');
  const max = numberOf(cells, 'MaxHeapSize');
  if (young + old <= max) return false;
  if (!isCommandLine(vm, 'MaxHeapSize')) {
    choose(vm, 'MaxHeapSize', alignUp(young + old, heap));
    return false;
  }
  const smaller = Math.max(3 * space, alignDown(Math.trunc(young * (max / (young + old))), space));
  chooseFlag(cells, 'NewSize', smaller, RULES.generations);
  return true;
}

function divide(vm: Vm, space: number, isChosen: boolean, isSet: boolean): void {
  const { cells } = vm;
  const max = numberOf(cells, 'MaxHeapSize');
  const initial = numberOf(cells, 'InitialHeapSize');
  const min = numberOf(cells, 'MinHeapSize');
  const young = numberOf(cells, 'NewSize');
  const byRatio = (size: number): number =>
    Math.max(alignDown(Math.floor(size / (numberOf(cells, 'NewRatio') + 1)), space), space);
  const bound = (size: number, of: number): number => Math.min(size, of - space);
  let most = numberOf(cells, 'MaxNewSize');
  if (isDefault(cells, 'MaxNewSize')) most = Math.min(Math.max(byRatio(max), young), most);
  let least = most;
  let first = most;
  if (max !== min) {
    least = isSet || isChosen ? young : Math.max(byRatio(min), young);
    first = isSet ? young : Math.max(byRatio(initial), young);
    if (isSet || isChosen) most = Math.max(most, young);
    most = bound(most, max);
    least = Math.min(bound(least, min), most);
    first = Math.max(Math.min(bound(first, initial), most), least);
  }
  const mostOld = Math.max(max - most, space);
  const leastOld = Math.min(Math.max(min - least, space), mostOld);
  const asked = numberOf(cells, 'OldSize');
  const isOldSet = isCommandLine(vm, 'OldSize') && asked % space === 0;
  choose(vm, 'NewSize', first);
  choose(vm, 'MaxNewSize', most);
  const left = clamp(Math.max(initial - first, space), leastOld, mostOld);
  choose(vm, 'OldSize', isOldSet ? Math.min(asked, left) : left);
}
