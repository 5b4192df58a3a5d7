import { from, type Known, known, unknown } from '../known.ts';
import { collectorBean } from './collectors.ts';
import { type Fact, factReader } from './fact.ts';
import { poolOf } from './pools.ts';
import type { Sample } from './sample.ts';

/** Facts by the exporter that tells them: two exporters of one JVM tell the same rate twice. */
function perShape(samples: readonly Sample[]): readonly (readonly Fact[])[] {
  const read = factReader();
  const shapes = new Map<string, Fact[]>();
  for (const sample of samples) {
    const fact = read(sample);
    if (fact === undefined || fact === 'foreign' || !Number.isFinite(fact.value)) continue;
    const key = `${fact.shape}|${fact.scope}`;
    shapes.set(key, [...(shapes.get(key) ?? []), fact]);
  }
  return [...shapes.values()];
}

const highest = (sums: readonly number[]): number => Math.max(...sums);

const sum = (facts: readonly Fact[]): number => facts.reduce((before, { value }) => before + value, 0);

/**
 * The share of time in which the application stood still for collections, from the rates of the counters of GC time.
 * Concurrent cycles are left out: the application runs on in them.
 */
export function gcShare(rates: readonly Sample[]): Known<number> {
  const shapes = perShape(rates)
    .map((facts) =>
      facts.filter(
        ({ kind, measure, of }) => kind === 'gc' && measure === 'seconds' && collectorBean(of)?.pauses !== false,
      ),
    )
    .filter((facts) => facts.length > 0);
  const [[first] = []] = shapes;
  if (first === undefined) return unknown('no counter of time in collections', 'add an exporter that tells GC time');
  return known(Math.min(1, Math.max(0, highest(shapes.map(sum)))), from('metrics', first.series.name));
}

/** Bytes allocated a second, from the rates of what the pools that objects are born in have allocated. */
export function allocationRate(rates: readonly Sample[]): Known<number> {
  const shapes = perShape(rates)
    .map((facts) =>
      facts.filter(({ kind, measure, of }) => measure === 'allocated' && (kind === 'live' || isNursery(of))),
    )
    .filter((facts) => facts.length > 0);
  const [[first] = []] = shapes;
  if (first === undefined) return unknown('no counter of allocated bytes');
  return known(Math.max(0, highest(shapes.map(sum))), from('metrics', first.series.name));
}

function isNursery(name: string): boolean {
  const part = poolOf(name)?.part;
  return part === 'eden' || part === 'young' || part === 'whole';
}
