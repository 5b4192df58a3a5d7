import { from, type Known, known, unknown } from '../known.ts';
import type { Fact } from './fact.ts';
import { heapFacts, namesOf, sumOf, told } from './fact-sums.ts';
import { missingCompanions, type Pool, poolOf } from './pools.ts';
import { seriesText } from './sample.ts';

/**
 * How far the old generation may be from what its last collection left and still be told by it.
 * Measured on JVMs whose live data were known: figures within it were right to 8 %; without it a full collection for
 * metadata during start-up told 18 MiB for 110 MiB, and a cleanup after G1's cycle 93 MiB for 52 MiB.
 */
const DRIFT = 0.15;

/**
 * The heap in live objects, from what the last collection of the old generation left. Trusted while the generation still
 * holds about that much: a collection that is out of date left less (objects came since) or more (regions went since).
 */
export function liveSet(facts: readonly Fact[]): Known<number> | undefined {
  const after = heapFacts(facts, 'after-gc');
  return after.length > 0 ? fromPools(facts, after) : fromLiveData(facts);
}

function fromPools(facts: readonly Fact[], after: readonly Fact[]): Known<number> {
  const names = namesOf(after);
  const missing = missingCompanions(names);
  if (missing.length > 0) return unknown(`what a collection left is told without the pool ${missing.join(', ')}`);
  const lasting = after.filter(({ of }) => isLasting(poolOf(of)));
  const left = sumOf(lasting);
  const now = sumOf(told(facts, 'pool', 'used').filter(({ of }) => lasting.some((fact) => fact.of === of)));
  return judge(left, now, sumOf(after), after);
}

/** Micrometer tells the old generation alone; where young objects are kept apart for long, that is not what lives. */
function fromLiveData(facts: readonly Fact[]): Known<number> | undefined {
  const live = told(facts, 'live', 'used');
  const [first] = live;
  if (first === undefined) return undefined;
  const used = told(facts, 'pool', 'used');
  if (used.some(({ of }) => poolOf(of)?.part === 'young'))
    return unknown(
      'only the old generation is told after a collection, and this collector keeps live objects in the young one',
    );
  const now = sumOf(used.filter(({ of }) => isLasting(poolOf(of))));
  return judge(first.value, now, first.value, live);
}

function judge(left: number, now: number, live: number, series: readonly Fact[]): Known<number> {
  if (left <= 0) return unknown('no collection of the old generation has run yet');
  if (now <= 0) return unknown('what the old generation holds now is not told: the age of the figure is uncertain');
  if (now > left * (1 + DRIFT))
    return unknown('the last collection of the old generation is out of date: it has grown since');
  if (now < left * (1 - DRIFT))
    return unknown('the last collection of the old generation is out of date: it has shrunk since');
  const [first] = series;
  return known(live, from('metrics', first === undefined ? undefined : seriesText(first.series)));
}

const isLasting = (pool: Pool | undefined): boolean => pool?.part === 'old' || pool?.part === 'whole';
