import { FAKE, type FakeNode, type KubeObject } from './fake-nodes.ts';

/** A workload of a case; `pod` is what its template has besides one container with these requests. */
export type CaseWorkload = {
  readonly name: string;
  readonly replicas: number;
  readonly requests: Readonly<Record<string, string>>;
  readonly pod?: KubeObject;
};

/** Pods on nodes, and why this case is there. Every pod tolerates the fake nodes' own taint and wants no other nodes. */
export type Case = {
  readonly id: string;
  readonly why: string;
  readonly nodes: readonly FakeNode[];
  readonly workloads: readonly CaseWorkload[];
};

const ZONE = 'topology.kubernetes.io/zone';
const HOST = 'kubernetes.io/hostname';

/** So many nodes of 4 processors and 8 GiB, over three zones. */
export const workers = (count: number, change: Partial<FakeNode> = {}): readonly FakeNode[] =>
  Array.from({ length: count }, (_, i) => ({
    name: `n${i + 1}`,
    cpu: '4',
    memory: '8Gi',
    labels: { [ZONE]: `z${(i % 3) + 1}` },
    ...change,
  }));

const small = { cpu: '100m', memory: '64Mi' };
const selector = (name: string) => ({ matchLabels: { app: name } });
const required = 'requiredDuringSchedulingIgnoredDuringExecution';
/** No two pods of a workload in one place. */
export const apart = (name: string, topologyKey = HOST) => ({
  affinity: { podAntiAffinity: { [required]: [{ topologyKey, labelSelector: selector(name) }] } },
});
/** Pods of a workload in one place. */
export const together = (name: string, topologyKey = HOST) => ({
  affinity: { podAffinity: { [required]: [{ topologyKey, labelSelector: selector(name) }] } },
});
/** Pods of a workload spread over zones. */
export const spreadOverZones = (name: string, more: KubeObject = {}) => ({
  topologySpreadConstraints: [
    { topologyKey: ZONE, maxSkew: 1, whenUnsatisfiable: 'DoNotSchedule', labelSelector: selector(name), ...more },
  ],
});

/** One row a rule of the scheduler, most of them once so that it fits and once so that it does not. */
export const CASES: readonly Case[] = [
  {
    id: 'exact-fit',
    why: 'requests that fill every node to the byte',
    nodes: workers(3),
    workloads: [{ name: 'x', replicas: 6, requests: { cpu: '2', memory: '4Gi' } }],
  },
  {
    id: 'memory',
    why: 'one pod too many by memory, with CPU to spare',
    nodes: workers(3),
    workloads: [{ name: 'x', replicas: 7, requests: { cpu: '100m', memory: '4Gi' } }],
  },
  {
    id: 'two-resources',
    why: 'CPU is short on some nodes, memory on others, both on none',
    nodes: [
      { name: 'thin', cpu: '1', memory: '16Gi' },
      { name: 'flat', cpu: '8', memory: '1Gi' },
      { name: 'none', cpu: '1', memory: '1Gi' },
    ],
    workloads: [{ name: 'x', replicas: 1, requests: { cpu: '2', memory: '2Gi' } }],
  },
  {
    id: 'ephemeral-and-extended',
    why: 'ephemeral storage and an extended resource are counted like any other',
    nodes: [...workers(2), { name: 'gpu', cpu: '4', memory: '8Gi', others: { 'example.com/gpu': '2' } }],
    workloads: [
      { name: 'disk', replicas: 4, requests: { ...small, 'ephemeral-storage': '60Gi' } },
      { name: 'gpu', replicas: 3, requests: { ...small, 'example.com/gpu': '1' } },
    ],
  },
  {
    id: 'pod-count',
    why: 'pods without any request are counted too',
    nodes: workers(2, { pods: '3' }),
    workloads: [{ name: 'x', replicas: 7, requests: {} }],
  },
  {
    id: 'init-containers',
    why: 'the highest moment of the init phase counts, a sidecar stays',
    nodes: workers(1),
    workloads: [
      {
        name: 'x',
        replicas: 2,
        requests: { cpu: '100m', memory: '1Gi' },
        pod: {
          initContainers: [
            { name: 'side', image: 'none', restartPolicy: 'Always', resources: { requests: { memory: '512Mi' } } },
            { name: 'init', image: 'none', resources: { requests: { memory: '4Gi' } } },
          ],
        },
      },
    ],
  },
  {
    id: 'taints',
    why: 'a taint that some tolerate, a cordoned node, a selector',
    nodes: [
      { name: 'tainted', cpu: '4', memory: '8Gi', taints: [{ key: 'dedicated', value: 'db', effect: 'NoSchedule' }] },
      { name: 'cordoned', cpu: '4', memory: '8Gi', cordoned: true },
      { name: 'soft', cpu: '4', memory: '2Gi', taints: [{ key: 'soft', effect: 'PreferNoSchedule' }] },
    ],
    workloads: [
      { name: 'any', replicas: 3, requests: { cpu: '100m', memory: '1Gi' } },
      {
        name: 'db',
        replicas: 2,
        requests: { cpu: '100m', memory: '4Gi' },
        pod: { tolerations: [{ key: 'dedicated', operator: 'Equal', value: 'db', effect: 'NoSchedule' }] },
      },
    ],
  },
  {
    id: 'node-affinity',
    why: 'alternatives of expressions, with a comparison of numbers',
    nodes: [
      { name: 'old', cpu: '4', memory: '8Gi', labels: { generation: '4', disk: 'hdd' } },
      { name: 'new', cpu: '4', memory: '8Gi', labels: { generation: '7', disk: 'ssd' } },
      { name: 'plain', cpu: '4', memory: '8Gi' },
    ],
    workloads: [
      {
        name: 'x',
        replicas: 3,
        requests: { cpu: '100m', memory: '4Gi' },
        pod: {
          affinity: {
            nodeAffinity: {
              [required]: {
                nodeSelectorTerms: [
                  {
                    matchExpressions: [
                      { key: 'generation', operator: 'Gt', values: ['5'] },
                      { key: 'disk', operator: 'In', values: ['ssd'] },
                    ],
                  },
                  {
                    matchExpressions: [
                      { key: 'disk', operator: 'DoesNotExist' },
                      { key: 'generation', operator: 'Exists' },
                    ],
                  },
                ],
              },
            },
          },
        },
      },
    ],
  },
  {
    id: 'anti-affinity',
    why: 'one a host, one more than there are hosts; and pods that are shunned by what is there',
    nodes: workers(3),
    workloads: [
      { name: 'x', replicas: 4, requests: small, pod: apart('x') },
      {
        name: 'loner',
        replicas: 3,
        requests: small,
        pod: {
          affinity: {
            podAntiAffinity: {
              [required]: [
                { topologyKey: HOST, labelSelector: selector('loner') },
                { topologyKey: HOST, labelSelector: selector('guest') },
              ],
            },
          },
        },
      },
      { name: 'guest', replicas: 1, requests: small },
    ],
  },
  {
    id: 'affinity',
    why: 'the first of its kind goes anywhere, the others follow until the node is full; company that does not run',
    nodes: workers(3),
    workloads: [
      { name: 'x', replicas: 5, requests: { cpu: '100m', memory: '2Gi' }, pod: together('x') },
      { name: 'z-fan', replicas: 1, requests: small, pod: together('nobody') },
    ],
  },
  {
    id: 'spread',
    why: 'a small zone holds back the others by the skew',
    nodes: [
      { name: 'a', cpu: '4', memory: '8Gi', labels: { [ZONE]: 'z1' } },
      { name: 'b', cpu: '4', memory: '8Gi', labels: { [ZONE]: 'z2' } },
      { name: 'c', cpu: '4', memory: '2Gi', labels: { [ZONE]: 'z3' } },
      { name: 'd', cpu: '4', memory: '8Gi' },
    ],
    workloads: [{ name: 'x', replicas: 7, requests: { cpu: '100m', memory: '1800Mi' }, pod: spreadOverZones('x') }],
  },
  {
    id: 'spread-min-domains',
    why: 'fewer zones than wanted count as an empty one',
    nodes: workers(3),
    workloads: [{ name: 'x', replicas: 4, requests: small, pod: spreadOverZones('x', { minDomains: 4 }) }],
  },
  {
    id: 'spread-over-tainted',
    why: 'a tainted zone counts as empty unless taints are honoured',
    nodes: [
      ...workers(2),
      {
        name: 'tainted',
        cpu: '4',
        memory: '8Gi',
        labels: { [ZONE]: 'z3' },
        taints: [{ key: 'no', effect: 'NoSchedule' }],
      },
    ],
    workloads: [
      { name: 'x', replicas: 3, requests: small, pod: spreadOverZones('x') },
      { name: 'y', replicas: 3, requests: small, pod: spreadOverZones('y', { nodeTaintsPolicy: 'Honor' }) },
    ],
  },
  {
    id: 'host-ports',
    why: 'a port of the node is there once',
    nodes: workers(2),
    workloads: [
      {
        name: 'x',
        replicas: 3,
        requests: small,
        pod: { ports: [{ containerPort: 9100, hostPort: 9100 }] },
      },
    ],
  },
  {
    id: 'priority',
    why: 'what has a higher priority has its place, and of the low ones so many stay pending',
    nodes: workers(2),
    workloads: [
      { name: 'low', replicas: 4, requests: { cpu: '100m', memory: '4Gi' } },
      {
        name: 'high',
        replicas: 1,
        requests: { cpu: '100m', memory: '8Gi' },
        pod: { priorityClassName: 'headroom-judge-high' },
      },
    ],
  },
];

/** What is handed out in pieces needs a limit that is its request. */
const extended = (requests: CaseWorkload['requests']): CaseWorkload['requests'] =>
  Object.fromEntries(Object.entries(requests).filter(([name]) => name.includes('/')));

/** A Deployment with the case's pods; `ports` of the row belong to its container. */
export function deploymentOf(
  { name, replicas, requests, pod = {} }: CaseWorkload,
  namespace: string,
  run: string,
): KubeObject {
  const { ports, tolerations, ...rest } = pod;
  const own = Array.isArray(tolerations) ? tolerations : [];
  return {
    apiVersion: 'apps/v1',
    kind: 'Deployment',
    metadata: { name, namespace },
    spec: {
      replicas,
      selector: selector(name),
      template: {
        metadata: { labels: { app: name } },
        spec: {
          containers: [
            {
              name: 'main',
              image: 'none',
              resources: { requests, limits: extended(requests) },
              ...(ports === undefined ? {} : { ports }),
            },
          ],
          nodeSelector: { [FAKE]: run },
          tolerations: [{ key: FAKE, operator: 'Equal', value: run, effect: 'NoSchedule' }, ...own],
          terminationGracePeriodSeconds: 0,
          automountServiceAccountToken: false,
          ...rest,
        },
      },
    },
  };
}
