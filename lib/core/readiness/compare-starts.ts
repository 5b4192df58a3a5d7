import { collectorIn, collectorName } from '../jvm/collector.ts';
import type { Prediction } from '../jvm/prediction.ts';
import { type Bytes, bytes } from '../units/bytes.ts';
import { formatBytes } from '../units/format.ts';
import type { Consequence } from './consequence.ts';

type Starts = Extract<Prediction, { outcome: 'starts' }>;

/** Heaps that differ by less are the same to their owner: alignments differ between releases. */
const SAME_HEAP = 0.02;

/** What differs between two predictions of one container; the limit is what the kernel enforces. */
export function compareStarts(now: Prediction, then: Prediction, limit: Bytes | 'unset'): readonly Consequence[] {
  if (then.outcome === 'unknown') return [{ kind: 'unclear', says: then.message }];
  if (then.outcome === 'refuses')
    return now.outcome === 'refuses' ? [] : [{ kind: 'refuses', says: `It refuses to start: ${then.message}` }];
  if (now.outcome === 'unknown') return [{ kind: 'unclear', says: now.message }];
  if (now.outcome === 'refuses') return [{ kind: 'starts', says: `It refuses to start today: ${now.message}` }];
  return [...sight(now, then, limit), ...heap(now, then), ...collector(now, then), ...processors(now, then)];
}

function sight(now: Starts, then: Starts, limit: Bytes | 'unset'): readonly Consequence[] {
  if (limit === 'unset') return [];
  if (then.memoryBytes === undefined) return doubt(then);
  const isBlind = then.memoryBytes > limit;
  const wasBlind = now.memoryBytes !== undefined && now.memoryBytes > limit;
  if (isBlind && !wasBlind)
    return [
      { kind: 'blind', says: `It no longer sees its limit of ${formatBytes(limit)} and takes the node for its own` },
    ];
  if (wasBlind && !isBlind) return [{ kind: 'sees', says: `It sees its limit of ${formatBytes(limit)}` }];
  return [];
}

/** The memory that each candidate would see, with the bytes as people read them. */
function doubt({ undecided = {} }: Starts): readonly Consequence[] {
  const seen = (undecided['memoryBytes'] ?? '').replaceAll(/\b\d{7,15}\b/g, (size) => formatBytes(bytes(Number(size))));
  return [{ kind: 'doubt', says: `Whether it sees its limit is open. Memory it would see: ${seen}` }];
}

const sizeIn = ({ flags }: Starts, name: string): number => Number(flags[name]?.value ?? Number.NaN);

function heap(now: Starts, then: Starts): readonly Consequence[] {
  const [before, after] = [sizeIn(now, 'MaxHeapSize'), sizeIn(then, 'MaxHeapSize')];
  if (!Number.isSafeInteger(before) || !Number.isSafeInteger(after)) return [];
  if (Math.abs(after - before) <= SAME_HEAP * before) return [];
  return [
    { kind: 'heap', says: `The heap may grow to ${formatBytes(bytes(after))}, ${formatBytes(bytes(before))} today` },
  ];
}

const collectorOf = ({ flags, undecided = {} }: Starts): string | undefined => {
  const found = collectorIn(flags);
  if (found !== undefined) return collectorName(found);
  // A JDK 8 that runs Serial prints no collector's flag as true.
  return Object.keys(undecided).some((name) => /^Use\w+GC$/.test(name)) ? undefined : collectorName('serial');
};

function collector(now: Starts, then: Starts): readonly Consequence[] {
  const [before, after] = [collectorOf(now), collectorOf(then)];
  if (before === undefined || after === undefined || before === after) return [];
  return [{ kind: 'collector', says: `${after} collects in the place of ${before}` }];
}

function processors(now: Starts, then: Starts): readonly Consequence[] {
  if (now.cpus === undefined || then.cpus === undefined || now.cpus === then.cpus) return [];
  return [{ kind: 'processors', says: `It counts ${then.cpus} processors, ${now.cpus} today` }];
}
