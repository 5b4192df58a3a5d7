import { defineRule } from '../rule.ts';

/** Several JVMs that each count the same memory as theirs. */
export const crowdedPod = defineRule({
  id: 'crowded-pod',
  severity: 'warning',
  title: 'Several JVMs in a pod without limits of their own',
  group: 'operations',
  docs: {
    why: 'A container without a limit of its own sees the limit of the pod, or the node. Two JVMs in such a pod each take a share of the whole, and fixed heaps add up without a bound.',
    source: 'https://github.com/kubernetes/enhancements/issues/2837',
  },
  needs: ['jvmContainers', 'limit', 'flags'],
  check({ jvmContainers, limit, flags }) {
    if (jvmContainers.length < 2 || limit !== 'unset') return undefined;
    const fixed = flags.get('MaxHeapSize');
    const then = fixed ? `${fixed.option.text} adds up with the others` : 'each takes a share of the whole';
    return {
      message: `${jvmContainers.length} JVMs in one pod (${jvmContainers.join(', ')}), and this one has no limit of its own: ${then}`,
      evidence: { 'JVMs of the pod': jvmContainers.join(', '), 'resources.limits.memory': 'not set' },
      fix: 'Set resources.limits.memory on each of the containers',
      field: 'resources.limits.memory',
    };
  },
  examples: {
    failing: { jvmContainers: ['shop', 'exporter'], limit: 'unset', options: [] },
    passing: { jvmContainers: ['shop', 'exporter'], limit: '1Gi', options: [] },
  },
});
