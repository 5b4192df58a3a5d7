import type { Observed } from '../budget/observed.ts';
import type { Settings } from '../budget/settings.ts';
import { formatBytes } from '../units/format.ts';

/**
 * Why what was seen cannot be of the JVM that is set up now: more heap committed than its flags allow, as after a change of -Xmx within
 * the window or with an option set where nobody looked. Undefined when nothing contradicts. The used heap is no witness: a sum of the
 * pools' own peaks, which were at different moments, may pass the maximum (measured: 300 MiB of pools in a heap of 252 MiB).
 */
export function contradiction({ maxHeap }: Settings, { heapCommittedPeak }: Observed): string | undefined {
  if (heapCommittedPeak.state === 'unknown' || heapCommittedPeak.value <= maxHeap) return undefined;
  const [seen, allowed] = [heapCommittedPeak.value, maxHeap].map(formatBytes);
  return `${seen} of heap were committed where the present settings allow ${allowed}`;
}
