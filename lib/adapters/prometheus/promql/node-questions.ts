import type { Question } from '../question.ts';

/** A node exporter names its target by address; `node_uname_info` says which host answers there. Two scrape jobs are one node. */
const ofHost = (inner: string): string =>
  `max by (nodename) (${inner} * on (instance,job) group_left (nodename) max by (instance,job,nodename) (node_uname_info{$also}))`;

const figure = (name: string, inner: string): string => `label_replace(${ofHost(inner)}, "figure", "${name}", "", "")`;

/** What node exporters tell, each asked once for the whole server. Source: the conntrack and uname collectors of node_exporter. */
export const NODE_QUESTIONS: readonly Question[] = [
  {
    id: 'conntrack',
    asks: 'the most connections that each node tracked, and how many it can',
    unit: 'count',
    needs: 'node_nf_conntrack_entries (node_exporter)',
    merge: 'max',
    text: `${figure('entries', 'max_over_time(node_nf_conntrack_entries{$also}[$range])')} or ${figure('limit', 'node_nf_conntrack_entries_limit{$also}')}`,
  },
];
