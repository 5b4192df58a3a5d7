import { chooseFlag, numberOf } from '../jvm/flag-cells.ts';
import { RULES } from './rules.ts';
import { inK, isCommandLine, type Vm } from './vm.ts';

/** How many regions may become young at most. Source: g1YoungGenSizer.cpp. */
export function sizeG1Young(vm: Vm, region: number): void {
  const { cells, warnings } = vm;
  const sizes = isCommandLine(vm, 'NewSize') || isCommandLine(vm, 'MaxNewSize');
  if (isCommandLine(vm, 'NewRatio') && sizes)
    warnings.push('[warning][gc,ergo] -XX:NewSize and -XX:MaxNewSize override -XX:NewRatio');
  const least = numberOf(cells, 'NewSize');
  const most = numberOf(cells, 'MaxNewSize');
  if (least > most) {
    if (isCommandLine(vm, 'MaxNewSize'))
      warnings.push(
        `[warning][gc,ergo] NewSize (${inK(least)}) is greater than the MaxNewSize (${inK(most)}). A new max generation size of ${inK(least)} will be used.`,
      );
    chooseFlag(cells, 'MaxNewSize', least, RULES.g1Young);
  }
  const size = mostRegions(vm, region) * region;
  if (size !== numberOf(cells, 'MaxNewSize')) chooseFlag(cells, 'MaxNewSize', size, RULES.g1Young);
}

function mostRegions(vm: Vm, region: number): number {
  const { cells } = vm;
  const regions = Math.floor(numberOf(cells, 'MaxHeapSize') / region);
  const inRegions = (name: string): number => Math.max(Math.floor(numberOf(cells, name) / region), 1);
  if (isCommandLine(vm, 'MaxNewSize')) return inRegions('MaxNewSize');
  const share = Math.max(Math.floor((regions * numberOf(cells, 'G1MaxNewSizePercent')) / 100), 1);
  if (isCommandLine(vm, 'NewSize')) return Math.max(inRegions('NewSize'), share);
  if (!isCommandLine(vm, 'NewRatio')) return share;
  return Math.max(Math.floor(regions / (numberOf(cells, 'NewRatio') + 1)), 1);
}
