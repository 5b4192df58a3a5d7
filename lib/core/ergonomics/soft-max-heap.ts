import { chooseFlag, isDefault, numberOf } from '../jvm/flag-cells.ts';
import { RULES } from './rules.ts';
import type { Step } from './vm.ts';

/** Where ZGC tries to stay: 90 % of the largest heap where nobody named a size. Source: zArguments.cpp, gcArguments.cpp. */
export const chooseSoftMaxHeap: Step = ({ cells, collector, release }) => {
  if (!isDefault(cells, 'SoftMaxHeapSize')) return undefined;
  const max = numberOf(cells, 'MaxHeapSize');
  const named =
    cells.cells.get('MaxHeapSize')?.wasOnCommandLine ||
    (cells.cells.get('MaxRAMPercentage')?.origin ?? 'default') !== 'default';
  const isLowered = collector === 'zgc' && release.does.zSoftMaximum && !named;
  chooseFlag(cells, 'SoftMaxHeapSize', isLowered ? Math.floor((max * 90) / 100) : max, RULES.softMax);
  return undefined;
};
