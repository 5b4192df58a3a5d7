import type { Workload } from '#lib/core/model/workload.ts';
import { aContainer } from '#lib/testing/builders.ts';
import { expect, table } from '#lib/testing/harness.ts';
import { SMALL_CLUSTER } from '#lib/testing/small-cluster.ts';
import { podGroup } from '../promql/identity.ts';
import { ownerIndex, programOf } from './owner-index.ts';

table(
  'podGroup',
  [
    { pod: 'web-7c9d8f6b5-x2x7k', group: 'web', why: 'a Deployment’s pod' },
    { pod: 'my-web-app-5d5f7b8c9d-bcdfg', group: 'my-web-app', why: 'a name with hyphens' },
    { pod: 'agent-x2x7k', group: 'agent', why: 'a DaemonSet’s, a ReplicaSet’s or a Job’s pod' },
    { pod: 'db-0', group: 'db-0', why: 'a StatefulSet’s pod keeps its number' },
    { pod: 'api-server', group: 'api-server', why: 'vowels are never generated' },
  ],
  ({ pod, group, why }) => expect.soft(podGroup(pod), why).toBe(group),
);

/** The `web` workload under another name, with the containers given. */
const withContainers = (name: string, ...containers: readonly string[]): readonly Workload[] =>
  SMALL_CLUSTER.slice(0, 1).map((workload) => ({
    ...workload,
    ref: { ...workload.ref, name },
    pods: workload.pods.map((pod) => ({ ...pod, name: `${name}-7c9d8f6b5-x2x7k` })),
    template: { ...workload.template, containers: containers.map((container) => aContainer({ name: container })) },
  }));

const index = ownerIndex([
  ...SMALL_CLUSTER,
  ...withContainers('metering', 'metrics-service'),
  ...withContainers('shared', 'metrics-service', 'web'),
]);

table(
  'ownerIndex',
  [
    { pod: 'web-7c9d8f6b5-x2x7k', container: 'app', key: 'Deployment/web/app', why: 'a pod at hand' },
    { pod: 'web-6bcf9d74d-q8wzl', container: 'app', key: 'Deployment/web/app', why: 'a pod of a replaced ReplicaSet' },
    { pod: 'db-7', container: 'db', key: 'StatefulSet/db/db', why: 'a replica that was scaled away' },
    { pod: 'db-0', container: undefined, key: 'StatefulSet/db/db', why: 'no container: the only one' },
    {
      pod: 'web-7c9d8f6b5-x2x7k',
      container: undefined,
      key: 'Deployment/web/app',
      why: 'the only program beside an exporter',
    },
    {
      pod: 'web-7c9d8f6b5-x2x7k',
      container: 'istio-proxy',
      key: 'Deployment/web/app',
      why: 'a sidecar that was injected',
    },
    { pod: 'pair-5d5f7b8c9d-bcdfg', container: undefined, key: 'ambiguous', why: 'two programs' },
    { pod: 'pair-5d5f7b8c9d-bcdfg', container: 'left', key: 'Deployment/pair/left', why: 'two programs, one named' },
    {
      pod: 'metering-7c9d8f6b5-x2x7k',
      container: undefined,
      key: 'Deployment/metering/metrics-service',
      why: 'the only container is the program, whatever it is called',
    },
    { pod: 'other-0', container: 'x', key: 'stranger', why: 'nobody’s pod' },
  ],
  ({ pod, container, key, why }) => {
    const owner = index.ofPod({ namespace: 'shop', pod, container });
    expect
      .soft(owner.kind === 'container' ? owner.key : owner.kind, why)
      .toBe(key.includes('/') ? `example/shop/${key}` : key);
  },
);

type Row = { pod?: string; container: string; key: string; why: string };

table(
  'programOf',
  [
    {
      container: 'jmx-exporter',
      key: 'Deployment/web/app',
      why: 'an exporter’s container tells of the program beside it',
    },
    { container: 'app', key: 'Deployment/web/app', why: 'a program tells of itself' },
    {
      pod: 'shared-7c9d8f6b5-x2x7k',
      container: 'metrics-service',
      key: 'Deployment/shared/metrics-service',
      why: 'a service called after metrics is a program',
    },
  ],
  ({ pod = 'web-7c9d8f6b5-x2x7k', container, key, why }: Row) => {
    const owner = programOf(index.ofPod({ namespace: 'shop', pod, container }));
    expect.soft(owner.kind === 'container' ? owner.key : owner.kind, why).toBe(`example/shop/${key}`);
  },
);
