import { mib } from '../../units/bytes.ts';
import { formatBytes } from '../../units/format.ts';
import { defineRule } from '../rule.ts';
import { atLeast, excess } from '../suggest.ts';

/** Twice what was ever used. */
const FACTOR = 2;
const WORTH = mib(256);
const DAY = 86_400;

/** Much more is asked for than was ever used. */
export const idleRequest = defineRule({
  id: 'idle-request',
  severity: 'info',
  title: 'The memory request is far above what is used',
  group: 'requests and limits',
  docs: {
    why: 'A request is paid for whether it is used or not: no other pod is placed on it. For a JVM the heap decides how much is used, so the request follows only when the heap is lowered with it.',
    source: 'https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/',
  },
  needs: ['request', 'workingSetPeak', 'windowSeconds', 'maxHeap'],
  check({ request, workingSetPeak, windowSeconds, maxHeap }) {
    if (request === 'unset' || windowSeconds < DAY || request < FACTOR * workingSetPeak) return undefined;
    const idle = excess(request, workingSetPeak);
    if (idle < WORTH) return undefined;
    const bound = maxHeap > workingSetPeak ? ` after lowering the heap, which may grow to ${formatBytes(maxHeap)}` : '';
    return {
      message: `The working set never passed ${formatBytes(workingSetPeak)} of the ${formatBytes(request)} requested: ${formatBytes(idle)} are idle`,
      evidence: { request: formatBytes(request), 'peak of the working set': formatBytes(workingSetPeak) },
      fix: `Lower resources.requests.memory towards ${atLeast(workingSetPeak * 1.2)}${bound}`,
      field: 'resources.requests.memory',
    };
  },
  examples: {
    failing: { request: '4Gi', workingSetPeak: '700Mi', maxHeap: '512Mi', windowSeconds: 604800 },
    passing: { request: '1Gi', workingSetPeak: '700Mi', maxHeap: '512Mi', windowSeconds: 604800 },
  },
});
