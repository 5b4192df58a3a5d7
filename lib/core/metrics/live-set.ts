import { type Known, unknown } from '../known.ts';
import type { Fact } from './fact.ts';
import { told as factsOf, heapFacts, namesOf, sumOf, total } from './fact-sums.ts';
import { missingCompanions, poolOf } from './pools.ts';

/**
 * How far the old generation may be from what its last collection left and still be told by it.
 * Measured on JVMs whose live data were known: figures within it were right to 8 %; without it a full collection for
 * metadata during start-up told 18 MiB for 110 MiB, and a cleanup after G1's cycle 93 MiB for 52 MiB.
 */
const DRIFT = 0.15;

/**
 * The heap in live objects, from what the last collection of the old generation left. Trusted while the generation still
 * holds about that much: a collection that is out of date left less (objects came since) or more (regions went since).
 * Over a window the most that a collection left is trusted when the generation has come down to it: `floor` facts.
 */
export function liveSet(facts: readonly Fact[]): Known<number> | undefined {
  const after = heapFacts(facts, 'after-gc');
  return after.length > 0 ? fromPools(facts, after) : fromLiveData(facts);
}

function fromPools(facts: readonly Fact[], after: readonly Fact[]): Known<number> {
  const missing = missingCompanions(namesOf(after));
  if (missing.length > 0) return unknown(`what a collection left is told without the pool ${missing.join(', ')}`);
  const lasting = after.filter(({ of }) => isLasting(of));
  const whole = lasting.find(({ of }) => poolOf(of)?.part === 'whole');
  return (whole === undefined ? judge(facts, sumOf(lasting), namesOf(lasting)) : cycled(whole.value)) ?? told(after);
}

/** Micrometer tells the old generation alone; where young objects are kept apart for long, that is not what lives. */
function fromLiveData(facts: readonly Fact[]): Known<number> | undefined {
  const live = factsOf(facts, 'live', 'used');
  const [first] = live;
  if (first === undefined) return undefined;
  const used = factsOf(facts, 'pool', 'used');
  if (used.some(({ of }) => poolOf(of)?.part === 'young'))
    return unknown(
      'only the old generation is told after a collection, and this collector keeps live objects in the young one',
    );
  const whole = used.some(({ of }) => poolOf(of)?.part === 'whole');
  return (whole ? cycled(first.value) : judge(facts, first.value, namesOf(used).filter(isLasting))) ?? told(live);
}

/** A heap of one pool is told anew by every cycle; what was allocated since says nothing of its age. */
const cycled = (left: number): Known<never> | undefined =>
  left > 0 ? undefined : unknown('no collection of the old generation has run yet');

/** Why the figure is not to be trusted; undefined when it is. */
function judge(facts: readonly Fact[], left: number, pools: readonly string[]): Known<never> | undefined {
  const held = (measure: 'floor' | 'used'): number =>
    sumOf(factsOf(facts, 'pool', measure).filter(({ of }) => pools.includes(of)));
  const floor = held('floor');
  const now = floor > 0 ? floor : held('used');
  if (left <= 0) return unknown('no collection of the old generation has run yet');
  if (now <= 0) return unknown('what the old generation holds now is not told: the age of the figure is uncertain');
  if (now > left * (1 + DRIFT))
    return unknown('the last collection of the old generation is out of date: it has grown since');
  if (floor <= 0 && now < left * (1 - DRIFT))
    return unknown('the last collection of the old generation is out of date: it has shrunk since');
  return undefined;
}

const told = (series: readonly Fact[]): Known<number> => total(series) ?? unknown('no series tells it');

function isLasting(name: string): boolean {
  const part = poolOf(name)?.part;
  return part === 'old' || part === 'whole';
}
