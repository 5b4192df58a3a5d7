import { formatBytes } from '../../units/format.ts';
import { defineRule } from '../rule.ts';
import { atLeast, excess } from '../suggest.ts';

/** The heap may grow past what the scheduler was told. */
export const heapOverRequest = defineRule({
  id: 'heap-over-request',
  severity: 'info',
  title: 'The heap may grow past the memory request',
  group: 'requests and limits',
  docs: {
    why: 'A heap grows to its maximum sooner or later and seldom gives memory back. A request below it promises a node that the pod then overruns, and eviction takes those first that use more than they asked for.',
    source:
      'https://kubernetes.io/docs/concepts/scheduling-eviction/node-pressure-eviction/#pod-selection-for-kubelet-eviction',
  },
  needs: ['request', 'maxHeap'],
  mayUse: ['budget'],
  check({ request, maxHeap, budget }) {
    if (request === 'unset' || maxHeap <= request) return undefined;
    const wanted = budget === undefined ? maxHeap : budget.total;
    return {
      message: `The heap may grow to ${formatBytes(maxHeap)}, ${formatBytes(excess(maxHeap, request))} over the request of ${formatBytes(request)}`,
      evidence: { request: formatBytes(request), 'maximum heap': formatBytes(maxHeap) },
      fix: `Raise resources.requests.memory to ${atLeast(wanted)}, or lower the heap (-Xmx, -XX:MaxRAMPercentage)`,
      field: 'resources.requests.memory',
    };
  },
  examples: { failing: { request: '512Mi', maxHeap: '1536Mi' }, passing: { request: '2Gi', maxHeap: '1536Mi' } },
});
