import { formatBytes } from '../../units/format.ts';
import { defineRule } from '../rule.ts';

/** The container has another limit than the one its JVM was started with. */
export const resizedInPlace = defineRule({
  id: 'resized-in-place',
  severity: 'warning',
  title: 'The container was resized and its JVM was not restarted',
  group: 'operations',
  docs: {
    why: 'A JVM sizes its heap once, when it starts. After an in-place resize the heap is still a share of the old limit: more memory stays unused, and with less the heap may be over the new limit.',
    source: 'https://github.com/kubernetes/enhancements/issues/1287',
  },
  needs: ['podContainers', 'limit'],
  mayUse: ['maxHeap'],
  check({ podContainers, limit, maxHeap }) {
    const resized = podContainers.flatMap(({ pod, status }) => {
      const actual = status.actual?.memoryLimit;
      if (actual?.state !== 'known' || actual.value === 'unset' || limit === 'unset' || actual.value === limit)
        return [];
      return status.state === 'running' ? [{ pod, actual: actual.value }] : [];
    });
    const [first] = resized;
    if (!first || limit === 'unset') return undefined;
    const heap = maxHeap === undefined ? '' : `; a fresh start would take a heap of ${formatBytes(maxHeap)}`;
    return {
      message: `${resized.length} of the pods run under ${formatBytes(first.actual)} where the specification says ${formatBytes(limit)}${heap}`,
      evidence: Object.fromEntries(resized.map(({ pod, actual }) => [pod, formatBytes(actual)])),
      fix: 'Restart the pods (kubectl rollout restart), or set resizePolicy restartPolicy: RestartContainer for memory',
      field: 'resizePolicy',
    };
  },
  examples: {
    failing: { limit: '1Gi', pods: [{ actualLimit: '2Gi' }] },
    passing: { limit: '1Gi', pods: [{ actualLimit: '1Gi' }] },
  },
});
