import { formatBytes } from '../../units/format.ts';
import { isOn } from '../flag-set.ts';
import { defineRule } from '../rule.ts';
import { atLeast, excess } from '../suggest.ts';

/** The whole heap is taken at the start, and the request does not cover it. */
export const pretouchedHeapOverRequest = defineRule({
  id: 'pretouched-heap-over-request',
  severity: 'warning',
  title: 'The heap is touched at the start and is larger than the request',
  group: 'requests and limits',
  docs: {
    why: '-XX:+AlwaysPreTouch takes the initial heap from the node in the first seconds. A pod that uses more than it asked for from its start is the first to be evicted.',
    source: 'https://docs.oracle.com/en/java/javase/25/docs/specs/man/java.html',
  },
  needs: ['flags', 'request', 'start'],
  check({ flags, request, start }) {
    if (!isOn(flags, 'AlwaysPreTouch') || request === 'unset') return undefined;
    const text = start.flags['InitialHeapSize']?.value;
    const initial = text === undefined ? undefined : Number(text);
    if (initial === undefined || initial <= request) return undefined;
    return {
      message: `The JVM takes ${formatBytes(initial)} at its start, ${formatBytes(excess(initial, request))} over the request of ${formatBytes(request)}`,
      evidence: { request: formatBytes(request), 'initial heap': formatBytes(initial) },
      fix: `Raise resources.requests.memory to ${atLeast(initial * 1.25)}, or remove -XX:+AlwaysPreTouch`,
      field: 'resources.requests.memory',
    };
  },
  examples: {
    failing: {
      options: ['-XX:+AlwaysPreTouch', '-Xms2g'],
      request: '1Gi',
      start: { flags: { InitialHeapSize: '2147483648' } },
    },
    passing: {
      options: ['-XX:+AlwaysPreTouch', '-Xms2g'],
      request: '3Gi',
      start: { flags: { InitialHeapSize: '2147483648' } },
    },
  },
});
