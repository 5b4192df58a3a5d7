import { chooseFlag, isDefault, numberOf } from '../jvm/flag-cells.ts';
import { MiB } from '../units/bytes.ts';
import { cardTableAlignment, forWordSize } from './heap-constants.ts';
import { RULES } from './rules.ts';
import { alignDown, alignUp, type Step } from './vm.ts';

/** What one parallel thread of CMS is thought to collect in a short pause. Source: 8u globals.hpp `CMSYoungGenPerWorker`. */
const YOUNG_PER_WORKER = 64 * MiB;

/**
 * Keeps the young generation small for short pauses, unless a person sized it: 8 to 13.
 * Worked example: 2 threads, 2 · 64 MiB · 1.3 = 166.4 MiB. Source: 11u cmsArguments.cpp `initialize`.
 */
export const sizeCms: Step = ({ cells, collector, machine }) => {
  if (collector !== 'cms' || !isDefault(cells, 'MaxNewSize') || !isDefault(cells, 'NewRatio')) return undefined;
  const page = machine.pageBytes;
  const heap = alignDown(numberOf(cells, 'MaxHeapSize'), cardTableAlignment(page));
  const workers = Math.max(numberOf(cells, 'ParallelGCThreads'), 1);
  const byRatio = Math.floor(heap / (numberOf(cells, 'NewRatio') + 1));
  const most = alignUp(Math.min(byRatio, forWordSize(YOUNG_PER_WORKER * workers)), page);
  const isYoungSet = !isDefault(cells, 'NewSize');
  const young = numberOf(cells, 'NewSize');
  chooseFlag(cells, 'MaxNewSize', isYoungSet ? Math.max(young, most) : most, RULES.cmsYoung);
  const least = isYoungSet ? young : most;
  if (heap <= least || numberOf(cells, 'MinHeapSize') <= least) return undefined;
  if (!isYoungSet) chooseFlag(cells, 'NewSize', Math.min(most, Math.max(young, least)), RULES.cmsYoung);
  const chosen = numberOf(cells, 'NewSize');
  if (isDefault(cells, 'OldSize') && heap > chosen)
    chooseFlag(cells, 'OldSize', Math.min(numberOf(cells, 'NewRatio') * chosen, heap - chosen), RULES.cmsYoung);
  return undefined;
};
