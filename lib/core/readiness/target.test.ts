import { expect, table } from '#lib/testing/harness.ts';
import { PLAIN_NODE } from '../findings/plain-objects.ts';
import { instant } from '../instant.ts';
import type { ClusterFacts } from '../model/cluster-facts.ts';
import { clusterTarget, describeTarget, typedTarget } from './target.ts';

const facts: ClusterFacts = {
  cluster: 'green',
  takenAt: instant(0),
  origin: { kind: 'live', name: 'green' },
  serverVersion: 'v1.35.2',
  workloads: [],
  nodes: [PLAIN_NODE, { ...PLAIN_NODE, name: 'cordoned', unschedulable: true }],
  policies: { horizontalAutoscalers: [], verticalAutoscalers: [], limitRanges: [], resourceQuotas: [] },
  usage: {},
  images: {},
  sources: [],
  gaps: [],
};
const none = { kubernetes: undefined, cgroupVersion: undefined, listed: undefined, jdk: undefined } as const;

table(
  'a target in a sentence',
  [
    {
      target: typedTarget(none),
      says: 'On the nodes as they are today, with the options and limits of today, each JVM on the release that it has.',
      why: 'nothing is asked for',
    },
    {
      target: typedTarget({ kubernetes: { major: 1, minor: 35 }, cgroupVersion: 2, listed: 'none', jdk: '25.0.5' }),
      says: 'On nodes with control groups 2 and a kernel without the old controllers, Kubernetes 1.35, with the options and limits of today, JVMs older than 25.0.5 on 25.0.5.',
      why: 'all of it',
    },
    {
      target: clusterTarget(facts, undefined),
      says: 'Moved to green, onto its one node that takes pods, Kubernetes 1.35',
      why: 'a cordoned node takes none',
    },
    {
      target: clusterTarget({ ...facts, nodes: [], serverVersion: undefined }, undefined),
      says: 'Moved to green, of which no node was read, with',
      why: 'nodes that may not be listed',
    },
  ],
  ({ target, says, why }) => {
    expect.soft(describeTarget(target), why).toContain(says);
  },
);
