import { chooseFlag, isDefault, numberOf } from '../jvm/flag-cells.ts';
import { RULES } from './rules.ts';
import { inK, isCommandLine, type Vm } from './vm.ts';

/** Whether a person sized the young generation so: since 26 from whichever door, before on the command line only. */
const isAsked = (vm: Vm, name: string): boolean =>
  vm.release.does.boundsG1Young ? !isDefault(vm.cells, name) : isCommandLine(vm, name);

/** How many regions may become young at most. Source: g1YoungGenSizer.cpp. */
export function sizeG1Young(vm: Vm, region: number): undefined {
  const { cells, warnings } = vm;
  if (vm.release.does.boundsG1Young) boundByHeap(vm);
  const sizes = isAsked(vm, 'NewSize') || isAsked(vm, 'MaxNewSize');
  if (isAsked(vm, 'NewRatio') && sizes)
    warnings.push(
      `[warning][gc,ergo] -XX:NewSize and -XX:MaxNewSize override${vm.release.does.boundsG1Young ? 's' : ''} -XX:NewRatio`,
    );
  const least = numberOf(cells, 'NewSize');
  const most = numberOf(cells, 'MaxNewSize');
  if (least > most) {
    if (isAsked(vm, 'MaxNewSize')) warnings.push(`[warning][gc,ergo] ${tooLarge(vm, least, most)}`);
    chooseFlag(cells, 'MaxNewSize', least, RULES.g1Young);
  }
  const size = mostRegions(vm, region) * region;
  if (size !== numberOf(cells, 'MaxNewSize')) chooseFlag(cells, 'MaxNewSize', size, RULES.g1Young);
  return undefined;
}

const tooLarge = ({ release }: Vm, least: number, most: number): string =>
  release.does.boundsG1Young
    ? `NewSize (${inK(least)}) is greater than MaxNewSize (${inK(most)}). A new MaxNewSize of ${inK(least)} will be used.`
    : `NewSize (${inK(least)}) is greater than the MaxNewSize (${inK(most)}). A new max generation size of ${inK(least)} will be used.`;

/** Sizes that were set past the heap are brought down to it. */
function boundByHeap(vm: Vm): void {
  const { cells, warnings } = vm;
  const initial = numberOf(cells, 'InitialHeapSize');
  const young = numberOf(cells, 'NewSize');
  if (isAsked(vm, 'NewSize') && young > initial) {
    warnings.push(
      `[warning][gc,ergo] NewSize (${inK(young)}) is greater than the initial heap size (${inK(initial)}). A new NewSize of ${inK(initial)} will be used.`,
    );
    chooseFlag(cells, 'NewSize', initial, RULES.g1Young);
  }
  const max = numberOf(cells, 'MaxHeapSize');
  const most = numberOf(cells, 'MaxNewSize');
  if (isAsked(vm, 'MaxNewSize') && most > max) {
    warnings.push(
      `[warning][gc,ergo] MaxNewSize (${inK(most)}) greater than the entire heap (${inK(max)}). A new MaxNewSize of ${inK(max)} will be used.`,
    );
    chooseFlag(cells, 'MaxNewSize', max, RULES.g1Young);
  }
}

function mostRegions(vm: Vm, region: number): number {
  const { cells } = vm;
  const regions = Math.floor(numberOf(cells, 'MaxHeapSize') / region);
  const inRegions = (name: string): number => Math.max(Math.floor(numberOf(cells, name) / region), 1);
  if (isAsked(vm, 'MaxNewSize')) return inRegions('MaxNewSize');
  const share = Math.max(Math.floor((regions * numberOf(cells, 'G1MaxNewSizePercent')) / 100), 1);
  if (isAsked(vm, 'NewSize')) return Math.max(inRegions('NewSize'), share);
  if (!isAsked(vm, 'NewRatio')) return share;
  return Math.max(Math.floor(regions / (numberOf(cells, 'NewRatio') + 1)), 1);
}
