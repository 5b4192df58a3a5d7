import { defineRule } from '../rule.ts';

/** The same pod on two kinds of processors. */
export const mixedArchitectures = defineRule({
  id: 'mixed-architectures',
  severity: 'info',
  title: 'The pods run on nodes of different architectures',
  group: 'nodes',
  docs: {
    why: 'Stacks are one MiB on x86-64 and two on aarch64, and pages, compiled code and native libraries differ in size. A limit that was measured on one may be short on the other.',
    source: 'https://bugs.openjdk.org/browse/JDK-8303215',
  },
  needs: ['nodes'],
  check({ nodes }) {
    const kinds = Map.groupBy(nodes, ({ arch }) => arch);
    if (kinds.size < 2) return undefined;
    const counts = [...kinds].map(([arch, all]) => `${all.length} of ${arch}`);
    return {
      message: `The pods run on nodes of ${kinds.size} architectures: ${counts.join(', ')}`,
      evidence: Object.fromEntries([...kinds].map(([arch, all]) => [arch, all.map(({ name }) => name).join(', ')])),
      fix: 'Size from the larger of the two, or bind the workload by nodeSelector kubernetes.io/arch',
    };
  },
  examples: {
    failing: { nodes: [{ arch: 'amd64' }, { arch: 'arm64', name: 'worker-2' }] },
    passing: { nodes: [{ arch: 'amd64' }, { arch: 'amd64', name: 'worker-2' }] },
  },
});
