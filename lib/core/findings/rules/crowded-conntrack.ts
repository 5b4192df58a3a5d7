import { defineRule } from '../rule.ts';
import { percent } from '../suggest.ts';

/** The usual alert of the node mixin. */
const CROWDED = 0.75;

/** The node's table of connections is nearly full. */
export const crowdedConntrack = defineRule({
  id: 'crowded-conntrack',
  severity: 'warning',
  title: 'The connection table of a node is nearly full',
  group: 'nodes',
  docs: {
    why: 'All pods of a node share one connection table. When it is full the kernel drops packets of whoever comes next: connections time out on a node whose memory and CPU look idle.',
    source: 'https://runbooks.prometheus-operator.dev/runbooks/node/nodehighnumberconntrackentriesused/',
  },
  needs: ['conntrack'],
  check({ conntrack }) {
    const crowded = conntrack.filter(({ entries, limit }) => limit > 0 && entries >= CROWDED * limit);
    const [first] = crowded.toSorted((a, b) => b.entries / b.limit - a.entries / a.limit);
    if (!first) return undefined;
    return {
      message: `Node ${first.node} tracks ${first.entries} of ${first.limit} connections (${percent(first.entries / first.limit)})${crowded.length === 1 ? '' : `, and ${crowded.length - 1} more nodes of this workload are nearly full`}`,
      evidence: Object.fromEntries(crowded.map(({ node, entries, limit }) => [node, `${entries} of ${limit}`])),
      fix: 'Raise net.netfilter.nf_conntrack_max on the nodes (kube-proxy: conntrack.maxPerCore), or spread the pods that face outside over more nodes',
    };
  },
  examples: {
    failing: { conntrack: [{ node: 'worker-1', entries: 167012, limit: 200000 }] },
    passing: { conntrack: [{ node: 'worker-1', entries: 21000, limit: 131072 }] },
  },
});
