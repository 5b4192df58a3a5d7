import type { Scheduling } from '#lib/core/model/scheduling.ts';
import { expect, table } from '#lib/testing/harness.ts';
import { readPodSpec } from './pod-spec-reader.ts';
import { toScheduling } from './to-scheduling.ts';

const app = (operator: 'In' | 'NotIn', ...values: string[]) => ({ key: 'app', operator, values });
const term = { topologyKey: 'zone', labelSelector: { matchLabels: { app: 'x' } } };
const required = 'requiredDuringSchedulingIgnoredDuringExecution';

type Row = { readonly spec: object; readonly reads: Partial<Scheduling>; readonly why: string };

table<Row>(
  'what decides where a pod may run',
  [
    {
      spec: {},
      reads: {
        nodeTerms: undefined,
        affinity: [],
        spread: [],
        tolerations: [],
        hostPorts: [],
        preempts: true,
        unplanned: [],
      },
      why: 'nothing said is nothing required',
    },
    {
      spec: {
        affinity: {
          nodeAffinity: { [required]: { nodeSelectorTerms: [{ matchExpressions: [app('In', 'a', 'b')] }, {}] } },
        },
      },
      reads: { nodeTerms: [{ labels: [app('In', 'a', 'b')], name: [] }] },
      why: 'an empty term matches no node',
    },
    {
      spec: {
        affinity: {
          podAntiAffinity: { [required]: [{ ...term, matchLabelKeys: ['rev'], mismatchLabelKeys: ['tenant'] }] },
        },
      },
      reads: {
        antiAffinity: [
          {
            topologyKey: 'zone',
            selector: [app('In', 'x'), { key: 'rev', operator: 'In', values: ['7'] }],
            namespaces: [],
            namespaceSelector: undefined,
          },
        ],
      },
      why: 'keys of labels narrow by the pod’s own values; one that it lacks does not',
    },
    {
      spec: { affinity: { podAffinity: { [required]: [{ ...term, namespaceSelector: {} }] } } },
      reads: { affinity: [{ topologyKey: 'zone', selector: [app('In', 'x')], namespaces: [], namespaceSelector: [] }] },
      why: 'an empty selector of namespaces means all, none means the own',
    },
    {
      spec: { topologySpreadConstraints: [{ topologyKey: 'zone', maxSkew: 2, whenUnsatisfiable: 'DoNotSchedule' }] },
      reads: {
        spread: [
          {
            topologyKey: 'zone',
            maxSkew: 2,
            whenUnsatisfiable: 'DoNotSchedule',
            selector: undefined,
            minDomains: 1,
            honoursNodeAffinity: true,
            honoursNodeTaints: false,
          },
        ],
      },
      why: 'the API server’s defaults',
    },
    {
      spec: { tolerations: [{ key: 'dedicated', value: 'gpu', effect: 'NoSchedule' }, { operator: 'Exists' }] },
      reads: {
        tolerations: [
          { key: 'dedicated', operator: 'Equal', value: 'gpu', effect: 'NoSchedule' },
          { key: undefined, operator: 'Exists', value: '', effect: undefined },
        ],
      },
      why: 'equal is the default; Exists without a key tolerates all',
    },
    {
      spec: {
        hostNetwork: true,
        containers: [
          {
            name: 'a',
            ports: [{ containerPort: 80 }, { containerPort: 53, hostPort: 53, protocol: 'UDP', hostIP: '10.0.0.1' }],
          },
        ],
      },
      reads: {
        hostPorts: [
          { ip: '0.0.0.0', protocol: 'TCP', port: 80 },
          { ip: '10.0.0.1', protocol: 'UDP', port: 53 },
        ],
      },
      why: 'on the host’s network every port is the node’s',
    },
    {
      spec: {
        priority: 1000,
        preemptionPolicy: 'Never',
        overhead: { memory: '120Mi', cpu: '250m' },
        resources: { limits: { memory: '1Gi' } },
      },
      reads: {
        priority: 1000,
        preempts: false,
        overhead: { memory: 120 * 2 ** 20, cpu: 250 },
        podRequests: { memory: 2 ** 30 },
      },
      why: 'priority, overhead, and a limit of the pod that is its request',
    },
    {
      spec: {
        volumes: [{ name: 'd', persistentVolumeClaim: { claimName: 'd' } }],
        schedulerName: 'mine',
        schedulingGates: [{ name: 'g' }],
      },
      reads: { unplanned: ['volumes[].persistentVolumeClaim', 'schedulingGates', 'schedulerName'] },
      why: 'what binds a pod and is not planned with is named',
    },
    {
      spec: { tolerations: [{ operator: 'Sometimes' }], topologySpreadConstraints: 7, priority: 1 },
      reads: { tolerations: [], spread: [], priority: 1 },
      why: 'a fault in one part leaves the others',
    },
  ],
  ({ spec, reads, why }) => {
    const read = readPodSpec({ containers: [{ name: 'app' }], ...spec }, 'spec');
    expect.soft(read.ok, why).toBe(true);
    if (read.ok) expect.soft(toScheduling(read.value, { app: 'x', rev: '7' }), why).toMatchObject(reads);
  },
);

table(
  'faults are told by field',
  [
    { spec: { tolerations: [{ operator: 'Sometimes' }] }, says: /^tolerations\[0\]\.operator: / },
    { spec: { affinity: { podAffinity: { [required]: [{ labelSelector: {} }] } } }, says: /topologyKey/ },
  ],
  ({ spec, says }) => {
    const read = readPodSpec({ containers: [{ name: 'app' }], ...spec }, 'spec');
    expect.soft(read.ok && toScheduling(read.value, {}).unplanned.join(), String(says)).toMatch(says);
  },
);
