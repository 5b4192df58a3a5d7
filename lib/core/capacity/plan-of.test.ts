import fc from 'fast-check';
import { expect, table, test } from '#lib/testing/harness.ts';
import { aGroup, aNode, overZones, perHost, planningFacts } from '#lib/testing/planning.ts';
import { bytes, gib, MiB } from '../units/bytes.ts';
import { millicores } from '../units/millicores.ts';
import { obstacleKey } from './obstacle.ts';
import type { Fit, Outcome } from './plan.ts';
import { planOf } from './plan-of.ts';
import type { PlanningNode, PodGroup } from './planning-facts.ts';
import { type Changes, NO_CHANGES } from './scenario.ts';

const start = { scan: 's', advice: undefined };
const three = [aNode(0, 8, 4), aNode(1, 8, 4), aNode(2, 8, 4)];
const tainted = { taints: [{ key: 'dedicated', value: 'gpu', effect: 'NoSchedule' }] };
const outcome = (groups: readonly PodGroup[], nodes: readonly PlanningNode[], change: Partial<Changes> = {}): Outcome =>
  planOf(planningFacts(groups, nodes), { start, changes: { ...NO_CHANGES, ...change } }).outcome;

type Row = {
  readonly groups: readonly PodGroup[];
  readonly nodes?: readonly PlanningNode[];
  readonly change?: Partial<Changes>;
  readonly pending: number;
  readonly fit?: Fit['answer'];
  readonly stoppedBy?: Readonly<Record<string, number>>;
  readonly why: string;
};

table<Row>(
  'what fits and what stops it',
  [
    { groups: [aGroup('x', 4096, 100, 6)], pending: 0, why: 'an exact fit fits' },
    {
      groups: [aGroup('x', 4097, 100, 6)],
      pending: 3,
      stoppedBy: { 'resource memory': 3 },
      why: 'one MiB over does not',
    },
    { groups: [aGroup('x', 1, 2001, 4)], pending: 1, stoppedBy: { 'resource cpu': 3 }, why: 'CPU is a limit' },
    {
      groups: [aGroup('x', 8193, 4001, 1)],
      pending: 1,
      stoppedBy: { 'resource memory': 3, 'resource cpu': 3 },
      why: 'both are told, as the scheduler does',
    },
    {
      groups: [aGroup('x', 0, 0, 4)],
      nodes: [aNode(0, 8, 4, { maxPods: 3 })],
      pending: 1,
      stoppedBy: { 'pod count': 1 },
      why: 'pods that ask for nothing count too',
    },
    {
      groups: [aGroup('x', 1, 1, 1, {}, { requests: { memory: MiB, 'nvidia.com/gpu': 1 } })],
      pending: 1,
      stoppedBy: { 'resource nvidia.com/gpu': 3 },
      why: 'an extended resource that no node has',
    },
    {
      groups: [aGroup('x', 1, 1, 1)],
      nodes: [aNode(0, 8, 4, tainted)],
      pending: 1,
      stoppedBy: { 'taint dedicated=gpu': 1 },
      why: 'a taint',
    },
    {
      groups: [
        aGroup('x', 1, 1, 1, {
          tolerations: [{ key: 'dedicated', operator: 'Equal', value: 'gpu', effect: 'NoSchedule' }],
        }),
      ],
      nodes: [aNode(0, 8, 4, tainted)],
      pending: 0,
      why: 'a taint that is tolerated',
    },
    {
      groups: [aGroup('x', 1, 1, 1)],
      nodes: [aNode(0, 8, 4, { unschedulable: true })],
      pending: 1,
      stoppedBy: { cordoned: 1 },
      why: 'a cordoned node',
    },
    {
      groups: [
        aGroup('x', 1, 1, 1, { nodeTerms: [{ labels: [{ key: 'disk', operator: 'Exists', values: [] }], name: [] }] }),
      ],
      pending: 1,
      stoppedBy: { 'node affinity': 3 },
      why: 'no node has the label',
    },
    {
      groups: [aGroup('x', 1, 1, 4, { antiAffinity: [perHost('x')] })],
      pending: 1,
      stoppedBy: { 'anti-affinity': 3 },
      why: 'one a node, and three nodes',
    },
    {
      groups: [aGroup('y', 1, 1, 3, { antiAffinity: [perHost('x'), perHost('y')] }), aGroup('x', 1, 1, 1)],
      pending: 1,
      stoppedBy: { 'others’ anti-affinity': 3 },
      why: 'anti-affinity of pods that are there counts too',
    },
    {
      groups: [aGroup('x', 1, 1, 1, { affinity: [perHost('y')] })],
      pending: 1,
      stoppedBy: { affinity: 3 },
      why: 'the company it wants does not run',
    },
    {
      groups: [aGroup('x', 1, 1, 4, { affinity: [perHost('x')] })],
      pending: 0,
      why: 'the first of its kind may go anywhere, the others follow',
    },
    {
      groups: [aGroup('x', 1024, 1, 9, { affinity: [perHost('x')] })],
      pending: 1,
      stoppedBy: { 'resource memory': 1, affinity: 2 },
      why: 'and have no other place',
    },
    {
      groups: [aGroup('x', 2000, 1, 7, { spread: [overZones('x')] })],
      nodes: [aNode(0, 8, 4), aNode(1, 8, 4), aNode(2, 2, 4)],
      pending: 2,
      stoppedBy: { spread: 2, 'resource memory': 1 },
      why: 'the fullest zone may be one ahead of the emptiest',
    },
    {
      groups: [aGroup('x', 1, 1, 2, { spread: [overZones('x', { minDomains: 4 })] })],
      pending: 0,
      why: 'too few zones count as an empty one: 1 + 0 each',
    },
    {
      groups: [aGroup('x', 1, 1, 4, { spread: [overZones('x', { minDomains: 4 })] })],
      pending: 1,
      stoppedBy: { spread: 3 },
      why: 'and then no zone takes a second',
    },
    {
      groups: [aGroup('x', 1, 1, 1, { spread: [overZones('x', { topologyKey: 'rack' })] })],
      pending: 1,
      stoppedBy: { 'spread label': 3 },
      why: 'nodes without the label are out',
    },
    {
      groups: [aGroup('x', 1, 1, 4, { hostPorts: [{ ip: '0.0.0.0', protocol: 'TCP', port: 9100 }] })],
      pending: 1,
      stoppedBy: { 'host port': 3 },
      why: 'a port of the node is there once',
    },
    {
      groups: [aGroup('d', 4096, 1, 0, {}, { perNode: true }), aGroup('x', 4096, 1, 4)],
      pending: 1,
      why: 'DaemonSets come first',
    },
    {
      groups: [aGroup('low', 4096, 1, 6), aGroup('high', 8192, 1, 1, {}, { priority: 1000 })],
      pending: 2,
      stoppedBy: { 'resource memory': 3 },
      why: 'priority goes first: two of the low ones stay pending',
    },
    {
      groups: [aGroup('s', 2048, 1, 3), aGroup('x', 8192, 1, 2)],
      pending: 0,
      fit: 'only packed',
      why: 'the scheduler would put one small pod on every node',
    },
    { groups: [aGroup('x', 1, 1, 1)], nodes: [], pending: 1, stoppedBy: {}, why: 'no node, no place' },
    {
      groups: [aGroup('x', 4096, 1, 6)],
      change: { failure: { nodes: 1, zone: undefined } },
      pending: 2,
      why: 'a lost node takes its room',
    },
    {
      groups: [aGroup('x', 4096, 1, 4)],
      change: { failure: { nodes: 0, zone: 'z1' } },
      pending: 0,
      why: 'survives a zone',
    },
    {
      groups: [aGroup('x', 4096, 1, 6)],
      change: { headroomPercent: 1 },
      pending: 3,
      why: 'headroom is room that is not there',
    },
    {
      groups: [aGroup('x', 1, 1, 10)],
      change: { podsPerNode: 3 },
      pending: 1,
      stoppedBy: { 'pod count': 3 },
      why: 'a limit of pods',
    },
    {
      groups: [aGroup('x', 1, 1, 10)],
      change: { conntrack: { perPod: 33_000, fillPercent: 75 } },
      pending: 4,
      stoppedBy: { 'resource connections': 3 },
      why: '0.75 × 131,072 / 33,000: two pods a node',
    },
    {
      groups: [aGroup('x', 4096, 1, 4)],
      change: { growth: [{ of: { kind: 'all' }, percent: 26, percentPerMonth: 0 }] },
      pending: 0,
      why: '5.04 pods are 6',
    },
    {
      groups: [aGroup('x', 4096, 1, 4)],
      change: { growth: [{ of: { kind: 'all' }, percent: 51, percentPerMonth: 0 }] },
      pending: 1,
      why: '6.04 pods are 7',
    },
    {
      groups: [aGroup('x', 4096, 1, 4, {}, { maxPods: 7 })],
      change: { autoscalers: 'at their maximum' },
      pending: 1,
      why: 'autoscalers at their maximum',
    },
    {
      groups: [aGroup('x', 4096, 1, 6, {}, { surge: '25%' })],
      change: { surge: 'as declared' },
      pending: 2,
      why: 'a rollout starts 25 % of 6 more: 2',
    },
    {
      groups: [aGroup('x', 4096, 1, 6, {}, { surge: '1' })],
      change: { surge: 'as declared' },
      pending: 1,
      why: 'or one more',
    },
    {
      groups: [aGroup('x', 4096, 1, 6)],
      change: { surge: 50 },
      pending: 0,
      why: 'what replaces pod by pod has no surge',
    },
    {
      groups: [aGroup('x', 4096, 1, 6)],
      change: { replicas: { 'c/ns/Deployment/x': 7 } },
      pending: 1,
      why: 'a count of one’s own',
    },
    {
      groups: [aGroup('x', 4096, 1, 8)],
      change: { pools: [{ pool: 'workers', nodes: 4, shape: undefined, zones: [], labels: {}, taints: [] }] },
      pending: 0,
      why: 'a node more',
    },
    {
      groups: [aGroup('x', 4096, 1, 5)],
      change: { pools: [{ pool: 'workers', nodes: 2, shape: undefined, zones: [], labels: {}, taints: [] }] },
      pending: 1,
      why: 'a node fewer',
    },
    {
      groups: [aGroup('x', 4096, 1, 12)],
      change: {
        pools: [
          {
            pool: 'workers',
            nodes: undefined,
            shape: { name: 'big', memory: gib(16), cpu: millicores(4000), pods: 110, cores: 4 },
            zones: [],
            labels: {},
            taints: [],
          },
        ],
      },
      pending: 0,
      why: 'another shape',
    },
    {
      groups: [aGroup('x', 4096, 1, 8)],
      change: {
        pools: [
          {
            pool: 'more',
            nodes: 1,
            shape: { name: 'big', memory: gib(8), cpu: millicores(4000), pods: 110, cores: 4 },
            zones: ['z1'],
            labels: {},
            taints: [],
          },
        ],
      },
      pending: 0,
      why: 'a new pool',
    },
    {
      groups: [aGroup('x', 4096, 1, 6)],
      change: { perNode: [{ name: 'agent', memory: bytes(MiB), cpu: millicores(1) }] },
      pending: 3,
      why: 'one more pod on every node',
    },
    {
      groups: [aGroup('x', 4096, 1, 6)],
      change: {
        added: [
          {
            namespace: 'ns',
            name: 'new',
            pods: 1,
            requests: { memory: MiB },
            holds: undefined,
            rules: aGroup('new', 1, 1, 1).rules,
            origin: 'typed',
          },
        ],
      },
      pending: 1,
      why: 'a workload that does not run yet',
    },
  ],
  ({ groups, nodes = three, change, pending, fit = pending === 0 ? 'fits' : 'does not fit', stoppedBy, why }) => {
    const answer = outcome(groups, nodes, change);
    expect.soft(answer.pending, why).toBe(pending);
    expect.soft(answer.fit.answer, why).toBe(fit);
    if (stoppedBy !== undefined) {
      const found = answer.unplaced[0]?.stoppedBy.map(({ obstacle, nodes: count }) => [obstacleKey(obstacle), count]);
      expect.soft(Object.fromEntries(found ?? []), why).toEqual(stoppedBy);
    }
  },
);

test('the advice changes only what it is for', () => {
  const advised = { steady: { memoryRequest: 2048 * MiB, holds: { state: 'unknown', why: 'not told here' } } } as const;
  const facts = planningFacts(
    [aGroup('x', 4096, 1, 5, {}, { advised }), aGroup('y', 4096, 1, 2, {}, { advised })],
    three,
  );
  const pendingFor = (to: Parameters<typeof planOf>[1]['start']['advice']): number =>
    planOf(facts, { start: { scan: 's', advice: to }, changes: NO_CHANGES }).outcome.pending;
  expect(pendingFor(undefined)).toBe(1);
  expect(pendingFor({ strategy: 'steady', to: { kind: 'all' } })).toBe(0);
  expect(
    pendingFor({ strategy: 'steady', to: { kind: 'workloads', workloads: ['c/ns/Deployment/y'] } }),
    'two of y take the room of one',
  ).toBe(0);
  expect(pendingFor({ strategy: 'steady', to: { kind: 'namespaces', namespaces: ['other'] } })).toBe(1);
  expect(pendingFor({ strategy: 'tight', to: { kind: 'all' } }), 'a strategy without advice changes nothing').toBe(1);
});

test('growth says when it stops fitting and what would be needed then', () => {
  const { months, fullIn, pools } = outcome([aGroup('x', 4096, 1, 4)], three, {
    growth: [{ of: { kind: 'all' }, percent: 0, percentPerMonth: 20 }],
    months: 3,
  });
  expect(months.map(({ pods, fit, needed }) => [pods, fit, needed?.['workers']])).toEqual([
    [4, 'fits', 2],
    [5, 'fits', 3],
    [6, 'fits', 3],
    [7, 'does not fit', 4],
  ]);
  expect(fullIn).toBe(3);
  expect(pools).toMatchObject([{ pool: 'workers', nodes: 3, needed: { value: 2 }, bound: 2 }]);
});

test('a failure keeps what stays and places the rest by priority', () => {
  const groups = [aGroup('low', 4096, 1, 3), aGroup('high', 4096, 1, 3, {}, { priority: 10 })];
  const { survival, unplaced } = outcome(groups, three, { failure: { nodes: 1, zone: undefined } });
  expect(unplaced).toMatchObject([{ workload: 'c/ns/Deployment/low', pods: 2 }]);
  expect(survival.find(({ lost }) => lost.kind === 'fullest nodes' && lost.count === 1)).toMatchObject({
    displaced: 2,
    pending: 2,
  });
});

test('no pod is lost, no node is overfilled, no placement beats the bound', () => {
  const anyGroup = fc.record({
    memory: fc.integer({ min: 0, max: 5000 }),
    cpu: fc.integer({ min: 0, max: 2500 }),
    pods: fc.integer({ min: 0, max: 7 }),
    rule: fc.constantFrom('none', 'apart', 'spread', 'high'),
  });
  fc.assert(
    fc.property(fc.array(anyGroup, { maxLength: 10 }), fc.integer({ min: 1, max: 7 }), (asked, count) => {
      const groups = asked.map(({ memory, cpu, pods, rule }, index) => {
        const name = `g${index}`;
        const rules =
          rule === 'apart' ? { antiAffinity: [perHost(name)] } : rule === 'spread' ? { spread: [overZones(name)] } : {};
        return aGroup(name, memory, cpu, pods, rules, rule === 'high' ? { priority: 5 } : {});
      });
      const nodes = Array.from({ length: count }, (_, index) => aNode(index, 8, 4, { maxPods: 12 }));
      const answer = outcome(groups, nodes);
      const placed = answer.nodes.flatMap((node) => node.placed).reduce((sum, one) => sum + one.pods, 0);
      expect(placed + answer.pending).toBe(answer.pods);
      expect(answer.unplaced.reduce((sum, one) => sum + one.pods, 0)).toBe(answer.pending);
      for (const { free, placed: here } of answer.nodes) {
        expect(Object.values(free).every((amount) => amount >= 0)).toBe(true);
        expect(here.reduce((sum, one) => sum + one.pods, 0)).toBeLessThanOrEqual(12);
      }
      for (const { needed, bound, nodes: there } of answer.pools)
        if (needed.state === 'known' && answer.pending === 0 && needed.value <= there)
          expect(needed.value).toBeGreaterThanOrEqual(bound);
    }),
    { numRuns: 60 },
  );
});

test('what over-commitment comes to is told in the kubelet’s order', () => {
  const holds = (size: number) =>
    ({ holds: { state: 'known', value: size * MiB, source: { kind: 'model' } } }) as const;
  const groups = [
    aGroup('over', 1024, 1, 1, {}, holds(3072)),
    aGroup('calm', 4096, 1, 1, {}, holds(4096)),
    aGroup('dear', 1024, 1, 1, {}, { ...holds(4096), priority: 9 }),
  ];
  const { overcommitted } = outcome(groups, [aNode(0, 8, 4)]);
  expect(overcommitted).toMatchObject([
    { node: 'n0', holds: 11_264 * MiB, unknownPods: 0, evictedFirst: [{ workload: 'c/ns/Deployment/over', pods: 1 }] },
  ]);
});
