import { chooseFlag, hasFlag, isDefault, numberOf } from '../jvm/flag-cells.ts';
import type { HeapAlignment } from './heap-layout.ts';
import { RULES } from './rules.ts';
import { alignDown, alignUp, clamp, inK, isCommandLine, type Vm } from './vm.ts';

const choose = ({ cells }: Vm, name: string, size: number): void => {
  if (size !== numberOf(cells, name)) chooseFlag(cells, name, size, RULES.generations);
};

const warn = ({ warnings }: Vm, text: string): number => warnings.push(`[warning][gc,ergo] ${text}`);

/**
 * Fits young and old generation of Serial and Parallel into the heap: 9 and later.
 * Source: genArguments.cpp `initialize_heap_flags_and_sizes` and `initialize_size_info`.
 */
export function sizeGenerations(vm: Vm, { space, heap }: HeapAlignment): string | undefined {
  const { cells } = vm;
  const smallest = alignUp(4 * space, heap);
  if (numberOf(cells, 'MaxHeapSize') < smallest) choose(vm, 'MaxHeapSize', smallest);
  if (numberOf(cells, 'MinHeapSize') < smallest) {
    choose(vm, 'MinHeapSize', smallest);
    if (numberOf(cells, 'InitialHeapSize') < smallest) choose(vm, 'InitialHeapSize', smallest);
  }
  boundYoung(vm, space);
  if (numberOf(cells, 'SurvivorRatio') < 1 || numberOf(cells, 'NewRatio') < 1)
    return 'Invalid young gen ratio specified';
  fitToHeap(vm, space, heap);
  divide(vm, space);
  return undefined;
}

/** Room for an old generation stays whatever the young one was set to. */
function boundYoung(vm: Vm, space: number): void {
  const { cells } = vm;
  const initial = numberOf(cells, 'InitialHeapSize');
  const max = numberOf(cells, 'MaxHeapSize');
  if (isCommandLine(vm, 'NewSize') && numberOf(cells, 'NewSize') >= initial) {
    const asked = numberOf(cells, 'NewSize');
    warn(
      vm,
      vm.release.does.tellsNewYoungSize
        ? `NewSize (${inK(asked)}) is equal to or greater than initial heap size (${inK(initial)}).  A new NewSize of ${inK(initial - space)} will be used to accomodate an old generation.`
        : 'NewSize was set larger than initial heap size, will use initial heap size.',
    );
    choose(vm, 'NewSize', lessOne(numberOf(cells, 'NewSize'), initial, space));
  }
  choose(vm, 'NewSize', Math.max(3 * space, alignDown(lessOne(numberOf(cells, 'NewSize'), max, space), space)));
  if (!isDefault(cells, 'MaxNewSize')) {
    const most = numberOf(cells, 'MaxNewSize');
    if (most >= max) {
      if (isCommandLine(vm, 'MaxNewSize'))
        warn(
          vm,
          `MaxNewSize (${inK(most)}) is equal to or greater than the entire heap (${inK(max)}).  A new max generation size of ${inK(max - space)} will be used.`,
        );
      choose(vm, 'MaxNewSize', max - space);
      if (numberOf(cells, 'NewSize') > max - space) choose(vm, 'NewSize', max - space);
    } else
      choose(vm, 'MaxNewSize', most < numberOf(cells, 'NewSize') ? numberOf(cells, 'NewSize') : alignDown(most, space));
  }
  if (numberOf(cells, 'NewSize') <= numberOf(cells, 'MaxNewSize')) return;
  if (isCommandLine(vm, 'MaxNewSize'))
    warn(
      vm,
      `NewSize (${inK(numberOf(cells, 'NewSize'))}) is greater than the MaxNewSize (${inK(numberOf(cells, 'MaxNewSize'))}). A new max generation size of ${inK(numberOf(cells, 'NewSize'))} will be used.`,
    );
  choose(vm, 'MaxNewSize', numberOf(cells, 'NewSize'));
}

const lessOne = (size: number, of: number, space: number): number => Math.min(size, of - space);

/** Shrinks the generations into a heap that was set, or grows one that was not. */
function fitToHeap(vm: Vm, space: number, heap: number): void {
  const { cells, release } = vm;
  const old = oldSize(vm, space);
  if (release.does.oldSizeFloor) choose(vm, 'OldSize', old);
  const max = numberOf(cells, 'MaxHeapSize');
  const young = numberOf(cells, 'NewSize');
  if (young + old > max) {
    if (isCommandLine(vm, 'MaxHeapSize')) {
      const smaller = Math.max(3 * space, alignDown(Math.trunc(young * (max / (young + old))), space));
      choose(vm, 'NewSize', smaller);
      if (release.does.oldSizeFloor) choose(vm, 'OldSize', max - smaller);
    } else choose(vm, 'MaxHeapSize', alignUp(young + old, heap));
  }
  if (!isCommandLine(vm, 'OldSize') || isCommandLine(vm, 'NewSize')) return;
  const left = numberOf(cells, 'InitialHeapSize') - numberOf(cells, 'OldSize');
  if (left >= 3 * space && left <= numberOf(cells, 'MaxNewSize')) choose(vm, 'NewSize', left);
}

function oldSize({ cells, release }: Vm, space: number): number {
  if (!release.does.oldSizeFloor) return space;
  return alignDown(Math.max(numberOf(cells, 'OldSize'), space), space);
}

/** Divides the first and the largest heap between the generations. */
function divide(vm: Vm, space: number): void {
  const { cells } = vm;
  const [max, initial, min] = [
    numberOf(cells, 'MaxHeapSize'),
    numberOf(cells, 'InitialHeapSize'),
    numberOf(cells, 'MinHeapSize'),
  ];
  const young = numberOf(cells, 'NewSize');
  const isSet = isCommandLine(vm, 'NewSize');
  const byRatio = (size: number): number =>
    Math.max(alignDown(Math.floor(size / (numberOf(cells, 'NewRatio') + 1)), space), space);
  let most = numberOf(cells, 'MaxNewSize');
  if (isDefault(cells, 'MaxNewSize')) most = clamp(byRatio(max), young, most);
  let least = 3 * space;
  let first = young;
  if (max === initial) {
    if (isSet) most = young;
    first = most;
    if (max === min) least = most;
  } else if (isSet) {
    first = Math.min(most, lessOne(young, initial, space));
    least = lessOne(first, min, space);
  } else {
    first = clamp(byRatio(initial), young, most);
    if (!isCommandLine(vm, 'OldSize')) least = Math.min(byRatio(min), first);
  }
  const mostOld = Math.max(max - most, space);
  let old: number;
  if (isCommandLine(vm, 'OldSize')) {
    old = numberOf(cells, 'OldSize');
    if (old > mostOld) {
      warn(
        vm,
        `Inconsistency between maximum heap size and maximum generation sizes: using maximum heap = ${max}, -XX:OldSize flag is being ignored`,
      );
      old = mostOld;
    }
  } else old = clamp(initial - first, Math.min(mostOld, initial - first, min - least), mostOld);
  if (old + first !== initial) {
    warn(vm, 'Inconsistency between generation sizes and heap size, resizing the generations to fit the heap.');
    const wanted = initial - old;
    const refit = initial < old || wanted < least ? least : Math.min(wanted, most);
    if (refit !== wanted) old = initial - refit;
    first = refit;
  }
  choose(vm, 'NewSize', first);
  choose(vm, 'MaxNewSize', most);
  if (hasFlag(cells, 'OldSize')) choose(vm, 'OldSize', old);
}
