import { type Bytes, bytes, GiB, MiB, roundUp } from '../units/bytes.ts';
import type { Situation } from './draft.ts';
import { heapAlignment } from './heap-alignment.ts';

/** Below twice HotSpot's default heap another percentage than MaxRAMPercentage is in force. Source: runtime/arguments.cpp. */
const SMALLEST_FOR_PERCENTAGE = 2 * 130_862_280;

const isXmx = (option: string): boolean => /^-Xmx|^-XX:MaxHeapSize=/.test(option);

/** The sentence that a percentage needs where -Xmx stands: the fixed size would go on winning. Source: Arguments::set_heap_size. */
export function fixedSizeInTheWay({ facts }: Situation, option: HeapOption): string | undefined {
  const fixed = facts.options.filter(isXmx);
  if (isXmx(option.text) || fixed.length === 0) return undefined;
  return `${fixed.join(' ')} has to be removed: a fixed size beats ${option.text}.`;
}

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
export function heapOption(heap: Bytes, limit: Bytes, { facts, settings }: Situation): HeapOption {
  const aligned = (size: number): Bytes => roundUp(bytes(size), bytes(heapAlignment(settings, size)));
  const { heapAs } = facts.preferences;
  const asXmx = heapAs === 'xmx' || (heapAs === 'as-found' && facts.options.some(isXmx));
  const percent = Math.ceil((heap * 1000) / limit) / 10;
  const set = Math.trunc((limit * percent) / 100);
  if (asXmx || percent > 100 || limit < SMALLEST_FOR_PERCENTAGE || set < SMALLEST_FOR_PERCENTAGE / 2) {
    const whole = bytes(Math.ceil(heap / MiB) * MiB);
    return { text: `-Xmx${jvmSize(whole)}`, heap: aligned(whole) };
  }
  return {
    text: `-XX:MaxRAMPercentage=${percent.toFixed(1)}`,
    heap: aligned(set),
  };
}
