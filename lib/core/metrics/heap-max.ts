import { from, type Known, known, unknown } from '../known.ts';
import type { Fact } from './fact.ts';
import { heapFacts, namesOf, sumOf, total } from './fact-sums.ts';
import { capTogether, missingCompanions } from './pools.ts';

/**
 * The maximum of the heap as the JVM's own memory bean has it, from the maxima of the pools: those without one (−1 or
 * absent) are left out; pools that grow into each other's room each tell the whole.
 * A lower bound of -Xmx: Serial leaves out one survivor space, Parallel up to a ninth of the heap.
 */
export function heapMaxOfPools(facts: readonly Fact[]): Known<number> | undefined {
  const here = heapFacts(facts, 'max');
  if (here.length === 0) return undefined;
  const bounded = here.filter(({ value }) => value > 0);
  if (bounded.length === 0) return unknown('no pool of the heap has a maximum');
  if (capTogether([...namesOf(heapFacts(facts, 'used')), ...namesOf(here)]))
    return total([bounded.reduce((a, b) => (b.value > a.value ? b : a))]);
  const missing = missingCompanions(namesOf(bounded)).filter((name) => !name.startsWith('g1_'));
  if (missing.length > 0) return unknown(`the maximum of the pool ${missing.join(', ')} is not told`);
  return parallelMax(facts, bounded) ?? total(bounded);
}

/**
 * Parallel's pools move with every collection and do not add up to what its memory bean says: the reserved heap without
 * the largest survivor space that a third of the young generation allows, or what is committed where that is more.
 * Source: ParallelScavengeHeap::max_capacity with MinSurvivorRatio 3. In 62 recorded scrapes of 256 MiB heaps it was right
 * to 2 % in 54 and to 4 % in all; the sum of the pools was up to 7 % too high.
 */
function parallelMax(facts: readonly Fact[], max: readonly Fact[]): Known<number> | undefined {
  const of = (name: string): number => max.find((fact) => fact.of === name)?.value ?? 0;
  const committed = heapFacts(facts, 'committed');
  if (of('ps_old_gen') === 0 || committed.length !== max.length) return undefined;
  const young = of('ps_eden_space') + 2 * of('ps_survivor_space');
  const bound = Math.round(of('ps_old_gen') + young - young / 3);
  return known(Math.max(bound, sumOf(committed)), from('metrics', 'maxima and committed sizes of the PS pools'));
}
