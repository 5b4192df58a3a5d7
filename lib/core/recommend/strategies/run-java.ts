import { from, known, unknown } from '../../known.ts';
import { mib } from '../../units/bytes.ts';
import { formatBytes } from '../../units/format.ts';
import type { Strategy } from '../draft.ts';
import { runJavaHeap } from '../peers/start-scripts.ts';

/** fabric8's run-java.sh before Java 10: the limit stays, and the heap is half of it, a quarter up to 300 MiB. */
export const runJava: Strategy = {
  id: 'run-java',
  title: 'Heap half of the limit',
  suits: 'comparison with run-java.sh',
  peer: true,
  advise: ({ facts: { limit } }) => {
    if (limit.state === 'unknown') return limit;
    if (limit.value === 'unset') return unknown('Without a limit the script sets no heap');
    const heap = mib(runJavaHeap(limit.value));
    const step = `run-java.sh makes a heap of ${formatBytes(heap)} of ${formatBytes(limit.value)}, whatever stands beside it.`;
    return known({ heap, limit: limit.value, steps: [step] }, from('model', 'fabric8io-images/run-java-sh'));
  },
};
