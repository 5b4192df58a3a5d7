import type { Observed } from '../budget/observed.ts';
import type { Collector } from '../jvm/collector.ts';
import { type Bytes, bytes, MiB, roundUp } from '../units/bytes.ts';
import { formatBytes } from '../units/format.ts';
import type { Situation } from './draft.ts';

/** Heap for each byte of live set: what lets each collector work without hurry, and what it needs to keep up at all. */
const ROOM: Readonly<Record<Collector, { readonly steady: number; readonly tight: number }>> = {
  serial: { steady: 2, tight: 1.5 },
  parallel: { steady: 2, tight: 1.5 },
  cms: { steady: 2.5, tight: 2 },
  g1: { steady: 2, tight: 1.6 },
  zgc: { steady: 2.5, tight: 2 },
  shenandoah: { steady: 2.5, tight: 2 },
  epsilon: { steady: 1, tight: 1 },
};

/** No service starts in less. */
const SMALLEST_HEAP = 32 * MiB;

const HEAP_STEP = bytes(16 * MiB);

/** Above this share of the time in collections a heap is too small already. */
const BUSY = 0.1;

/** A live set that was watched for less is that of a start or of a quiet moment. */
const LONG_ENOUGH = 3_600;

export type ChosenHeap = { readonly heap: Bytes; readonly step: string };

/** Why a heap may not be made smaller than it is; undefined when it may. What a person says of a live set is taken at its word. */
function reasonToKeep({ liveSet, windowSeconds, gcOverhead }: Observed): string | undefined {
  if (liveSet.state === 'known' && liveSet.source.kind === 'person') return undefined;
  if (windowSeconds.state === 'unknown' || windowSeconds.value < LONG_ENOUGH)
    return 'It was watched for less than an hour, and more may come to live';
  if (gcOverhead.state === 'unknown') return 'How busy the collector is is unknown';
  if (gcOverhead.value > BUSY) return `${(gcOverhead.value * 100).toFixed(0)} % of the time goes to collections`;
  return undefined;
}

/**
 * heap = live set × the collector's room, at least 32 MiB, in steps of 16 MiB. The present heap when no live set is known or the
 * collector cannot free anything (Epsilon), and when a smaller one would rest on too little: advice may waste, it may not cut into
 * what lives.
 *
 * Example: 150 MiB live under G1, a week watched, 1 % of the time in collections: 304 MiB.
 */
export function heapFromLiveSet({ facts, settings }: Situation, room: 'steady' | 'tight'): ChosenHeap {
  const { liveSet } = facts.observed;
  const present = settings.maxHeap;
  const stays = formatBytes(present);
  if (settings.collector === 'epsilon')
    return { heap: present, step: `Epsilon frees nothing, so the heap stays ${stays}.` };
  if (liveSet.state === 'unknown')
    return { heap: present, step: `The live set is unknown (${liveSet.why}), so the heap stays ${stays}.` };
  const factor = ROOM[settings.collector][room];
  const wanted = roundUp(bytes(Math.max(SMALLEST_HEAP, Math.ceil(liveSet.value * factor))), HEAP_STEP);
  const keep = wanted < present ? reasonToKeep(facts.observed) : undefined;
  if (keep !== undefined) return { heap: present, step: `${keep}, so the heap is not made smaller than ${stays}.` };
  return {
    heap: wanted,
    step: `${formatBytes(liveSet.value)} are live after a full collection; × ${factor} for the ${settings.collector} collector to work in makes a heap of ${formatBytes(wanted)}.`,
  };
}
