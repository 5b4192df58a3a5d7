import { formatBytes } from '../../units/format.ts';
import { defineRule } from '../rule.ts';
import { atLeast, excess } from '../suggest.ts';

/** The container uses more than it asks the scheduler for. */
export const requestBelowWorkingSet = defineRule({
  id: 'request-below-working-set',
  severity: 'warning',
  title: 'The memory request is below what is used',
  group: 'requests and limits',
  docs: {
    why: 'The scheduler places pods by their requests. When a node runs short, the pods that use more than they asked for are evicted first, whatever their QoS class.',
    source:
      'https://kubernetes.io/docs/concepts/scheduling-eviction/node-pressure-eviction/#pod-selection-for-kubelet-eviction',
  },
  needs: ['request', 'workingSetPeak'],
  check({ request, workingSetPeak }) {
    if (request === 'unset' || workingSetPeak <= request) return undefined;
    return {
      message: `The working set has reached ${formatBytes(workingSetPeak)}, ${formatBytes(excess(workingSetPeak, request))} over the request of ${formatBytes(request)}`,
      evidence: { request: formatBytes(request), 'peak of the working set': formatBytes(workingSetPeak) },
      fix: `Raise resources.requests.memory to ${atLeast(workingSetPeak)}`,
      field: 'resources.requests.memory',
    };
  },
  examples: {
    failing: { request: '256Mi', workingSetPeak: '700Mi' },
    passing: { request: '768Mi', workingSetPeak: '700Mi' },
  },
});
