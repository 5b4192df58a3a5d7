import { expect, table } from '#lib/testing/harness.ts';
import { nodePool } from './node-pool.ts';

table(
  'nodePool',
  [
    { labels: { 'cloud.google.com/gke-nodepool': 'jvm' }, pool: 'jvm', why: 'the label of a platform' },
    {
      labels: { 'alpha.eksctl.io/nodegroup-name': 'b', 'eks.amazonaws.com/nodegroup': 'a' },
      pool: 'a',
      why: 'of two labels the first of the table',
    },
    { labels: { agentpool: '', 'node-role.kubernetes.io/worker': '' }, pool: 'worker', why: 'an empty name is none' },
    {
      labels: { 'node-role.kubernetes.io/worker': '', 'node-role.kubernetes.io/infra': '' },
      pool: 'infra+worker',
      why: 'several roles, in one order',
    },
    { labels: { 'kubernetes.io/hostname': 'a' }, pool: undefined, why: 'nothing tells it' },
  ],
  ({ labels, pool, why }) => {
    expect.soft(nodePool({ labels }), why).toBe(pool);
  },
);
