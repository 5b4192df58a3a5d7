import { defineRule } from '../rule.ts';

/** Several JVMs that each count the same memory as theirs. */
export const crowdedPod = defineRule({
  id: 'crowded-pod',
  severity: 'warning',
  title: 'Several JVMs in a pod size themselves by the same memory',
  group: 'operations',
  docs: {
    why: 'A container without a limit of its own sees the limit of the pod, or the node. Two JVMs in such a pod each take a share of the whole.',
    source: 'https://github.com/kubernetes/enhancements/issues/2837',
  },
  needs: ['jvmContainers', 'limit', 'flags'],
  check({ jvmContainers, limit, flags }) {
    if (jvmContainers.length < 2 || limit !== 'unset' || flags.has('MaxHeapSize')) return undefined;
    return {
      message: `${jvmContainers.length} JVMs in one pod (${jvmContainers.join(', ')}), and this one has no limit of its own: each takes a share of the whole`,
      evidence: { 'JVMs of the pod': jvmContainers.join(', '), 'resources.limits.memory': 'not set' },
      fix: 'Set resources.limits.memory on each of the containers, or a fixed -Xmx in each',
      field: 'resources.limits.memory',
    };
  },
  examples: {
    failing: { jvmContainers: ['shop', 'exporter'], limit: 'unset', options: [] },
    passing: { jvmContainers: ['shop', 'exporter'], limit: '1Gi', options: [] },
  },
});
