import { mostSwapped } from '../../nodes/swap.ts';
import { bytes, gib } from '../../units/bytes.ts';
import { formatBytes } from '../../units/format.ts';
import { defineRule } from '../rule.ts';

/** Nodes on which a part of the heap may be on disk. */
export const swapUnderHeap = defineRule({
  id: 'swap-under-heap',
  severity: 'info',
  title: 'A part of the heap may be swapped out',
  group: 'nodes',
  docs: {
    why: 'A collection walks through the whole heap, and each page that is on disk has to come back for it: pauses of milliseconds become minutes. A container that requests all of its limit is never swapped.',
    source: 'https://kubernetes.io/docs/concepts/cluster-administration/swap-memory-management/',
  },
  needs: ['nodes', 'request', 'limit'],
  check({ nodes, request, limit }) {
    const most = Math.max(0, ...nodes.map((node) => mostSwapped(node, request, limit)));
    if (most === 0) return undefined;
    return {
      message: `Its nodes have swap: up to ${formatBytes(bytes(most))} of the container may be on disk where the kubelet allows LimitedSwap`,
      evidence: Object.fromEntries(
        nodes.flatMap(({ name, swap }) => (swap === undefined ? [] : [[`swap of ${name}`, formatBytes(swap)]])),
      ),
      fix: 'Request as much memory as the limit, or keep the workload on nodes without swap',
      field: 'resources.requests.memory',
    };
  },
  examples: {
    failing: { request: '4Gi', limit: '6Gi', nodes: [{ swap: gib(8), kubelet: 'v1.34.1' }] },
    passing: { request: '6Gi', limit: '6Gi', nodes: [{ swap: gib(8), kubelet: 'v1.34.1' }] },
  },
});
