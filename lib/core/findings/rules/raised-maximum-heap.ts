import { bytes } from '../../units/bytes.ts';
import { formatBytes } from '../../units/format.ts';
import { numberOf, placeOf, sizeOf } from '../flag-set.ts';
import { defineRule } from '../rule.ts';

/** An initial heap that is more than the percentage allows. */
export const raisedMaximumHeap = defineRule({
  id: 'raised-maximum-heap',
  severity: 'warning',
  title: 'The initial heap raises the maximum above its percentage',
  group: 'shadowed and unread flags',
  docs: {
    why: 'A maximum that comes from a percentage gives way to -Xms without a message: the heap may grow to -Xms, whatever the percentage says, and the percentage has no effect until the limit is raised.',
    source: 'https://docs.oracle.com/en/java/javase/25/gctuning/factors-affecting-garbage-collection-performance.html',
  },
  needs: ['flags', 'start'],
  check({ flags, start }) {
    const initial = flags.get('InitialHeapSize');
    const share = flags.get('MaxRAMPercentage');
    const size = sizeOf(flags, 'InitialHeapSize');
    const percentage = numberOf(flags, 'MaxRAMPercentage');
    if (!initial || !share || size === undefined || percentage === undefined || flags.has('MaxHeapSize'))
      return undefined;
    if (start.memoryBytes === undefined) return undefined;
    const meant = bytes(Math.trunc((start.memoryBytes * percentage) / 100));
    if (size <= meant) return undefined;
    return {
      message: `${initial.option.text} raises the maximum heap to ${formatBytes(bytes(size))}; ${share.option.text} would give ${formatBytes(meant)}`,
      evidence: {
        [initial.option.text]: placeOf(initial.option.origin),
        [share.option.text]: placeOf(share.option.origin),
      },
      fix: `Lower ${initial.option.text} to ${formatBytes(meant)} or less, or write -XX:InitialRAMPercentage for it`,
    };
  },
  examples: {
    failing: { options: ['-Xms700m', '-XX:MaxRAMPercentage=50.0'], start: { memory: '1Gi' } },
    passing: { options: ['-Xms400m', '-XX:MaxRAMPercentage=50.0'], start: { memory: '1Gi' } },
  },
});
