import { type Bytes, bytes, GiB, MiB } from '../units/bytes.ts';
import type { Situation } from './draft.ts';

/** Below twice HotSpot's default heap another percentage than MaxRAMPercentage is in force. Source: runtime/arguments.cpp. */
const SMALLEST_FOR_PERCENTAGE = 2 * 130_862_280;

const isXmx = (option: string): boolean => /^-Xmx|^-XX:MaxHeapSize=/.test(option);

/** Heap sizes are multiples of this for every collector's default. Source: gc/shared/genArguments.cpp. */
const HEAP_ALIGNMENT = 2 * MiB;

/** A size as the JVM reads it, in whole gibibytes or mebibytes; a fraction of a mebibyte is dropped. */
export const jvmSize = (size: Bytes): string => (size % GiB === 0 ? `${size / GiB}g` : `${Math.floor(size / MiB)}m`);

/** The option that sets a heap, and the heap that it sets: a percentage is rounded, so it may set a little more than was asked. */
export type HeapOption = { readonly text: string; readonly heap: Bytes };

/**
 * Writes a heap as `-XX:MaxRAMPercentage=NN.N` of the limit, with the one decimal that JDK 8 insists on, or as -Xmx where the
 * container is too small for the percentage to act, where -Xmx stands today, or where it is preferred.
 *
 * Example: 512 MiB of a limit of 768 MiB: 66.7 %, which sets 514 MiB (537,133,056 bytes, up to 2 MiB).
 */
export function heapOption(heap: Bytes, limit: Bytes, { facts }: Situation): HeapOption {
  const { heapAs } = facts.preferences;
  const asXmx = heapAs === 'xmx' || (heapAs === 'as-found' && facts.options.some(isXmx));
  const percent = Math.ceil((heap * 1000) / limit) / 10;
  const set = Math.trunc((limit * percent) / 100);
  if (asXmx || percent > 100 || limit < SMALLEST_FOR_PERCENTAGE || set < SMALLEST_FOR_PERCENTAGE / 2) {
    const whole = bytes(Math.ceil(heap / MiB) * MiB);
    return { text: `-Xmx${jvmSize(whole)}`, heap: bytes(Math.ceil(whole / HEAP_ALIGNMENT) * HEAP_ALIGNMENT) };
  }
  return {
    text: `-XX:MaxRAMPercentage=${percent.toFixed(1)}`,
    heap: bytes(Math.ceil(set / HEAP_ALIGNMENT) * HEAP_ALIGNMENT),
  };
}
