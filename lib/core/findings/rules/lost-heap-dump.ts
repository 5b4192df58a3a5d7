import { isOn } from '../flag-set.ts';
import { defineRule } from '../rule.ts';
import { volumeAt } from '../volume-at.ts';

/** A heap dump that goes with the container. */
export const lostHeapDump = defineRule({
  id: 'lost-heap-dump',
  severity: 'warning',
  title: 'Heap dumps are written where they are lost',
  group: 'failure handling',
  docs: {
    why: 'A dump in the container’s own layer is gone with the restart that follows, and fills the disk of the node until then. In a folder that does not exist no dump is written at all.',
    source: 'https://docs.oracle.com/en/java/javase/25/troubleshoot/command-line-options1.html',
  },
  needs: ['flags', 'container', 'workload'],
  check({ flags, container, workload }) {
    if (!isOn(flags, 'HeapDumpOnOutOfMemoryError')) return undefined;
    const path = flags.get('HeapDumpPath')?.value ?? container.workingDir ?? '.';
    if (path.startsWith('/') && volumeAt(path, container, workload)) return undefined;
    return {
      message: `A heap dump would be written to ${path === '.' ? 'the working directory' : path}, in the layer that the restart removes`,
      evidence: { HeapDumpPath: flags.get('HeapDumpPath')?.value ?? 'not set: the working directory' },
      fix: 'Mount a volume and set -XX:HeapDumpPath to a folder in it',
    };
  },
  examples: {
    failing: { options: ['-XX:+HeapDumpOnOutOfMemoryError', '-XX:HeapDumpPath=/tmp'] },
    passing: {
      options: ['-XX:+HeapDumpOnOutOfMemoryError', '-XX:HeapDumpPath=/dumps'],
      container: { volumeMounts: [{ path: '/dumps', volume: 'dumps', readOnly: false, subPath: undefined }] },
    },
  },
});
