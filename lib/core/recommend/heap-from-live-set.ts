import type { Collector } from '../budget/settings.ts';
import { type Bytes, bytes, MiB, roundUp } from '../units/bytes.ts';
import { formatBytes } from '../units/format.ts';
import type { Situation } from './draft.ts';

/** Heap for each byte of live set: what lets each collector work without hurry, and what it needs to keep up at all. */
const ROOM: Readonly<Record<Collector, { readonly steady: number; readonly tight: number }>> = {
  serial: { steady: 2, tight: 1.5 },
  parallel: { steady: 2, tight: 1.5 },
  cms: { steady: 2.5, tight: 2 },
  g1: { steady: 2, tight: 1.6 },
  z: { steady: 2.5, tight: 2 },
  shenandoah: { steady: 2.5, tight: 2 },
  epsilon: { steady: 1, tight: 1 },
};

/** No service starts in less. */
const SMALLEST_HEAP = 32 * MiB;

const HEAP_STEP = bytes(16 * MiB);

/** A heap above this share of collection time is too small already. */
const BUSY = 0.1;

export type ChosenHeap = { readonly heap: Bytes; readonly step: string };

/**
 * heap = live set × the collector's room, at least 32 MiB, in steps of 16 MiB; the present heap when no live set is known,
 * when the collector is busy already, or when it cannot free anything (Epsilon): advice may waste, it may not cut into what lives.
 */
export function heapFromLiveSet({ facts, settings }: Situation, room: 'steady' | 'tight'): ChosenHeap {
  const { liveSet, gcOverhead } = facts.observed;
  const present = settings.maxHeap;
  if (settings.collector === 'epsilon')
    return { heap: present, step: `Epsilon frees nothing, so the heap stays ${formatBytes(present)}.` };
  if (liveSet.state === 'unknown')
    return {
      heap: present,
      step: `The live set is unknown (${liveSet.why}), so the heap stays ${formatBytes(present)}.`,
    };
  const factor = ROOM[settings.collector][room];
  const wanted = roundUp(bytes(Math.max(SMALLEST_HEAP, Math.ceil(liveSet.value * factor))), HEAP_STEP);
  if (gcOverhead.state === 'unknown' && wanted < present)
    return {
      heap: present,
      step: `How busy the collector is is unknown, so the heap is not made smaller than ${formatBytes(present)}.`,
    };
  if (gcOverhead.state === 'known' && gcOverhead.value > BUSY && wanted < present)
    return {
      heap: present,
      step: `${(gcOverhead.value * 100).toFixed(0)} % of the time goes to collections, so the heap is not made smaller than ${formatBytes(present)}.`,
    };
  return {
    heap: wanted,
    step: `${formatBytes(liveSet.value)} are live after a full collection; × ${factor} for the ${settings.collector} collector to work in makes a heap of ${formatBytes(wanted)}.`,
  };
}
