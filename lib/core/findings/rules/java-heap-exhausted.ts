import { formatBytes } from '../../units/format.ts';
import { isOn } from '../flag-set.ts';
import { defineRule } from '../rule.ts';

/** The exit code of -XX:+ExitOnOutOfMemoryError. */
const EXIT_ON_OUT_OF_MEMORY = 3;

/** The JVM ended itself because its heap was full. */
export const javaHeapExhausted = defineRule({
  id: 'java-heap-exhausted',
  severity: 'critical',
  title: 'The JVM ended itself at an OutOfMemoryError',
  group: 'failure handling',
  docs: {
    why: 'Exit code 3 under -XX:+ExitOnOutOfMemoryError is a heap, metaspace or direct memory that was full while the container had room. Kubernetes calls it Error, and a higher limit alone does not help.',
    source: 'https://docs.oracle.com/en/java/javase/25/docs/specs/man/java.html',
  },
  needs: ['endings', 'flags'],
  mayUse: ['maxHeap'],
  check({ endings, flags, maxHeap }) {
    if (!isOn(flags, 'ExitOnOutOfMemoryError')) return undefined;
    const ended = endings.filter(({ exitCode }) => exitCode === EXIT_ON_OUT_OF_MEMORY);
    if (ended.length === 0) return undefined;
    const heap = maxHeap === undefined ? '' : ` with a maximum heap of ${formatBytes(maxHeap)}`;
    return {
      message: `${ended.length} of the pods last ended with exit code 3, an OutOfMemoryError${heap}`,
      evidence: Object.fromEntries(ended.map(({ pod, exitCode }) => [pod, `exit code ${exitCode}`])),
      fix: 'Read the log for the kind of OutOfMemoryError, then raise -Xmx (or the bound that it names) and resources.limits.memory together',
    };
  },
  examples: {
    failing: { options: ['-XX:+ExitOnOutOfMemoryError'], endings: [{ exitCode: 3 }] },
    passing: { options: ['-XX:+ExitOnOutOfMemoryError'], endings: [{ exitCode: 143 }] },
  },
});
