import { defineRule } from '../rule.ts';

const KIB = 1024;

/** Kernels with pages that make everything small larger. */
export const largeKernelPages = defineRule({
  id: 'large-kernel-pages',
  severity: 'info',
  title: 'The kernels have pages of 64 KiB',
  group: 'nodes',
  docs: {
    why: 'Memory is given in whole pages. With 64 KiB the smallest unit of a heap is 32 MiB and not 2, each stack, each arena and each small mapping is rounded up sixteen times as coarsely, and a limit that was measured on small pages is short.',
    source:
      'https://docs.redhat.com/en/documentation/red_hat_enterprise_linux/9/html/considerations_in_adopting_rhel_9/assembly_kernel_considerations-in-adopting-rhel-9',
  },
  needs: ['pageSizes'],
  check({ pageSizes }) {
    const large = pageSizes.filter((size) => size > 4 * KIB);
    if (large.length === 0) return undefined;
    const mixed = large.length < pageSizes.length;
    return {
      message: `${mixed ? 'Some of its' : 'Its'} nodes have pages of ${large.map((size) => `${size / KIB} KiB`).join(' and ')}`,
      evidence: { 'pages of the kernels': pageSizes.map((size) => `${size / KIB} KiB`).join(' and ') },
      fix: mixed
        ? 'Size from the nodes with large pages, or bind the workload to one kind by nodeSelector'
        : 'Size from what was measured on these nodes, and not from another cluster’s figures',
    };
  },
  examples: { failing: { pageSizes: [65536] }, passing: { pageSizes: [4096] } },
});
