import { formatBytes } from '../../units/format.ts';
import { parseMemoryQuantity } from '../../units/quantity.ts';
import { isOn } from '../flag-set.ts';
import { defineRule } from '../rule.ts';
import { atLeast } from '../suggest.ts';
import { volumeAt } from '../volume-at.ts';

/** A dump is about as large as the heap, and some more. */
const DUMP = 1.2;

/** The volume for heap dumps holds no whole dump. */
export const smallDumpVolume = defineRule({
  id: 'small-dump-volume',
  severity: 'warning',
  title: 'The volume for heap dumps is too small for one',
  group: 'failure handling',
  docs: {
    why: 'A heap dump is as large as the heap in use. In an emptyDir with a smaller sizeLimit it gets the pod evicted in the middle of the dump; in a volume in memory it kills the container.',
    source: 'https://kubernetes.io/docs/concepts/storage/volumes/#emptydir',
  },
  needs: ['flags', 'container', 'workload', 'maxHeap'],
  check({ flags, container, workload, maxHeap }) {
    const path = flags.get('HeapDumpPath')?.value;
    if (!isOn(flags, 'HeapDumpOnOutOfMemoryError') || path === undefined) return undefined;
    const volume = volumeAt(path, container, workload)?.volume;
    if (!volume || (volume.kind !== 'emptyDir' && volume.kind !== 'memory') || volume.sizeLimit === undefined)
      return undefined;
    const parsed = parseMemoryQuantity(volume.sizeLimit);
    if (!parsed.ok || parsed.value >= maxHeap * DUMP) return undefined;
    return {
      message: `A dump of the ${formatBytes(maxHeap)} heap does not fit into volume ${volume.name} of ${formatBytes(parsed.value)}`,
      evidence: {
        HeapDumpPath: path,
        [`sizeLimit of ${volume.name}`]: volume.sizeLimit,
        'maximum heap': formatBytes(maxHeap),
      },
      fix: `Raise sizeLimit of volume ${volume.name} to ${atLeast(maxHeap * DUMP)}, or use a persistent volume`,
    };
  },
  examples: {
    failing: {
      maxHeap: '2Gi',
      options: ['-XX:+HeapDumpOnOutOfMemoryError', '-XX:HeapDumpPath=/dumps'],
      container: { volumeMounts: [{ path: '/dumps', volume: 'dumps', readOnly: false, subPath: undefined }] },
      template: { volumes: [{ name: 'dumps', kind: 'emptyDir', sizeLimit: '1Gi' }] },
    },
    passing: {
      maxHeap: '2Gi',
      options: ['-XX:+HeapDumpOnOutOfMemoryError', '-XX:HeapDumpPath=/dumps'],
      container: { volumeMounts: [{ path: '/dumps', volume: 'dumps', readOnly: false, subPath: undefined }] },
      template: { volumes: [{ name: 'dumps', kind: 'emptyDir', sizeLimit: '4Gi' }] },
    },
  },
});
