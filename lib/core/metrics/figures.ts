import { type Known, known, unknown } from '../known.ts';
import { collectionCount, collectionSeconds } from './collections.ts';
import type { Fact } from './fact.ts';
import { heapFacts, namesOf, single, told, total } from './fact-sums.ts';
import { heapMaxOfPools } from './heap-max.ts';
import { byNumberIdea, type NumberIdea } from './idea.ts';
import { liveSet } from './live-set.ts';
import { missingCompanions, poolOf } from './pools.ts';
import type { Measure } from './spelling.ts';

/** What one shape tells; an idea that it has no series for is undefined, one that it tells badly is unknown with the reason. */
export type Figures = Readonly<Record<NumberIdea, Known<number> | undefined>>;

type Reading = (facts: readonly Fact[]) => Known<number> | undefined;

/** One row an idea. */
const READINGS: Readonly<Record<NumberIdea, Reading>> = {
  heapUsedBytes: (facts) => area(facts, 'used') ?? heapPools(facts, 'used'),
  heapCommittedBytes: (facts) => area(facts, 'committed') ?? heapPools(facts, 'committed'),
  heapMaxBytes: (facts) => area(facts, 'max') ?? heapMaxOfPools(facts),
  liveSetBytes: liveSet,
  metaspaceUsedBytes: (facts) => pools(facts, 'metaspace', 'used'),
  metaspaceCommittedBytes: (facts) => pools(facts, 'metaspace', 'committed'),
  classSpaceCommittedBytes: (facts) => pools(facts, 'class-space', 'committed'),
  codeCacheUsedBytes: (facts) => pools(facts, 'code-cache', 'used'),
  codeCacheCommittedBytes: (facts) => pools(facts, 'code-cache', 'committed'),
  loadedClasses: (facts) => single(facts, 'classes', 'now') ?? classesLeft(facts),
  threads: (facts) => total(told(facts, 'threads', 'now')),
  threadsPeak: (facts) => total(told(facts, 'threads', 'peak')),
  directBytes: (facts) => single(facts, 'buffer', 'used', 'direct'),
  mappedBytes: (facts) => single(facts, 'buffer', 'used', 'mapped'),
  gcSeconds: collectionSeconds,
  gcCount: collectionCount,
};

/** Reads every idea from the facts of one shape. */
export const figures = (facts: readonly Fact[]): Figures => byNumberIdea((idea) => READINGS[idea](facts));

function area(facts: readonly Fact[], measure: Measure): Known<number> | undefined {
  const figure = single(facts, 'area', measure, 'heap');
  if (figure?.state === 'known' && figure.value <= 0 && measure === 'max')
    return unknown('the JVM says that its heap has no maximum');
  return figure;
}

function heapPools(facts: readonly Fact[], measure: Measure): Known<number> | undefined {
  const here = heapFacts(facts, measure);
  if (here.length === 0) return undefined;
  const missing = missingCompanions(namesOf(here));
  if (missing.length > 0)
    return unknown(`the heap is told without its pool ${missing.join(', ')}: a part is not the whole`);
  if (measure === 'committed' && namesOf(here).includes('shenandoah_old_gen'))
    return unknown('generational Shenandoah commits more than the sum of its pools, and only they are told');
  return total(here);
}

function pools(facts: readonly Fact[], part: string, measure: Measure): Known<number> | undefined {
  return total(told(facts, 'pool', measure).filter(({ of }) => poolOf(of)?.part === part));
}

function classesLeft(facts: readonly Fact[]): Known<number> | undefined {
  const loaded = single(facts, 'classes', 'loaded');
  const unloaded = single(facts, 'classes', 'unloaded');
  if (loaded?.state !== 'known') return undefined;
  if (unloaded?.state !== 'known')
    return unknown('only the classes loaded since the start are told, not those unloaded');
  return known(loaded.value - unloaded.value, loaded.source);
}
