import { valueOr } from '../../known.ts';
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
  needs: ['podContainers', 'container', 'flags'],
  mayUse: ['verticalAutoscalers'],
  check({ podContainers, container, flags, verticalAutoscalers = [] }) {
    const declared = valueOr(container.resources.memoryLimit, 'unset');
    const isMade = verticalAutoscalers.some(({ updateMode }) => updateMode !== 'Off');
    if (declared === 'unset' || isMade || flags.has('MaxHeapSize')) return undefined;
    const resized = podContainers.flatMap(({ pod, status }) => {
      const actual = status.actual === undefined ? 'unset' : valueOr(status.actual.memoryLimit, 'unset');
      return actual === 'unset' || actual === declared || status.state !== 'running' ? [] : [{ pod, actual }];
    });
    const [first] = resized;
    if (!first) return undefined;
    return {
      message: `${resized.length} of the pods run under ${formatBytes(first.actual)} where the specification says ${formatBytes(declared)}, and the heap keeps the size of the limit it was started with`,
      evidence: Object.fromEntries(resized.map(({ pod, actual }) => [pod, formatBytes(actual)])),
      fix: 'Restart the pods (kubectl rollout restart), or set resizePolicy restartPolicy: RestartContainer for memory',
      field: 'resizePolicy',
    };
  },
  examples: {
    failing: { limit: '1Gi', options: [], pods: [{ actualLimit: '2Gi' }] },
    passing: { limit: '1Gi', options: [], pods: [{ actualLimit: '1Gi' }] },
  },
});
