import { type Known, mapKnown } from '../known.ts';
import { bytes, sum } from '../units/bytes.ts';
import type { BudgetFacts } from './budget-facts.ts';
import type { Observed } from './observed.ts';
import { type MemoryBudget, REGION_IDS } from './region.ts';
import { classSpaceRegion } from './regions/class-space.ts';
import { codeCacheRegion } from './regions/code-cache.ts';
import { directBuffersRegion } from './regions/direct-buffers.ts';
import { gcRegion } from './regions/gc.ts';
import { heapRegion } from './regions/heap.ts';
import { mappedFilesRegion } from './regions/mapped-files.ts';
import { metaspaceRegion } from './regions/metaspace.ts';
import { nativeRegion } from './regions/native.ts';
import { threadStacksRegion } from './regions/thread-stacks.ts';
import { type Settings, settingsOf } from './settings.ts';
import { touchedHeap } from './touched-heap.ts';

/** Every region but `native`, which is what these leave of the measured peak. */
const REGIONS = [
  heapRegion,
  gcRegion,
  codeCacheRegion,
  metaspaceRegion,
  classSpaceRegion,
  threadStacksRegion,
  directBuffersRegion,
  mappedFilesRegion,
] as const;

/**
 * What the process can come to hold, region by region, in the order of the budget bar. `settings` decide (what a flag or the
 * VM fixes), `observed` measures; `seen` are the settings under which it was measured, when they are others.
 */
export function budgetOf(settings: Settings, observed: Observed, seen: Settings = settings): MemoryBudget {
  const parts = REGIONS.map((region) => region(settings, observed).region);
  const held = sum(REGIONS.map((region) => region(seen, observed).held));
  const { least, most } = touchedHeap(seen, observed);
  const regions = [
    ...parts,
    nativeRegion(settings, observed, { least: held, most: bytes(held + most - least) }).region,
  ].toSorted((one, other) => REGION_IDS.indexOf(one.id) - REGION_IDS.indexOf(other.id));
  return { regions, total: sum(regions.map((region) => region.size)) };
}

/** The memory budget of a JVM; unknown, with the reason, when it would not start or its decisions cannot be said. */
export function computeBudget(facts: BudgetFacts): Known<MemoryBudget> {
  return mapKnown(settingsOf(facts), (settings) => budgetOf(settings, facts.observed));
}
