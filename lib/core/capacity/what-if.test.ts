import fc from 'fast-check';
import { expect, table, test } from '#lib/testing/harness.ts';
import { bytes, gib } from '../units/bytes.ts';
import { millicores } from '../units/millicores.ts';
import type { Demand, Slot } from './placement.ts';
import { AS_IT_IS, type Scenario, whatIf } from './what-if.ts';

const demand = (workload: string, memory: number, pods: number, change: Partial<Demand> = {}): Demand => ({
  workload,
  memory: gib(memory),
  cpu: millicores(100),
  pods,
  nodeSelector: {},
  ...change,
});
const slot = (name: string, memory: number, change: Partial<Slot> = {}): Slot => ({
  name,
  zone: name[0] ?? '',
  memory: gib(memory),
  cpu: millicores(4000),
  pods: 110,
  labels: {},
  ...change,
});
const nodes = [slot('a1', 8), slot('a2', 8), slot('b1', 8)];

type Row = {
  demands: readonly Demand[];
  perNode?: readonly Demand[];
  on?: readonly Slot[];
  change?: Partial<Scenario>;
  pending: number;
  needed: number | undefined;
  obstacle?: string;
  why: string;
};

table<Row>(
  'whatIf',
  [
    { demands: [demand('x', 4, 6)], pending: 0, needed: 3, why: 'an exact fit on every node fits' },
    { demands: [demand('x', 4, 7)], pending: 1, needed: undefined, obstacle: 'memory', why: 'one more does not' },
    { demands: [demand('x', 4, 2)], pending: 0, needed: 1, why: 'two nodes could go' },
    {
      demands: [demand('x', 4, 6)],
      change: { lostZone: 'b' },
      pending: 2,
      needed: undefined,
      obstacle: 'memory',
      why: 'a lost zone takes its room',
    },
    { demands: [demand('x', 4, 4)], change: { lostNodes: 1 }, pending: 0, needed: 2, why: 'survives a lost node' },
    {
      demands: [demand('x', 4, 5)],
      change: { growthPercent: 10 },
      pending: 0,
      needed: 3,
      why: 'growth rounds up to a whole pod',
    },
    {
      demands: [demand('x', 4, 6)],
      perNode: [demand('d', 1, 0)],
      pending: 3,
      needed: undefined,
      obstacle: 'memory',
      why: 'DaemonSets come first',
    },
    {
      demands: [demand('x', 1, 3)],
      on: [slot('a1', 8, { pods: 2 })],
      pending: 1,
      needed: undefined,
      obstacle: 'pods',
      why: 'the pod count is a limit',
    },
    {
      demands: [demand('x', 1, 1, { cpu: millicores(4001) })],
      pending: 1,
      needed: undefined,
      obstacle: 'cpu',
      why: 'CPU is a limit',
    },
    {
      demands: [demand('x', 1, 1, { nodeSelector: { disk: 'ssd' } })],
      pending: 1,
      needed: undefined,
      obstacle: 'node selector',
      why: 'no node has the label',
    },
    {
      demands: [demand('x', 4, 8)],
      change: { added: { count: 1, memory: gib(8), cpu: millicores(4000), pods: 110 } },
      pending: 0,
      needed: 4,
      why: 'a node more',
    },
    { demands: [demand('x', 1, 1)], on: [], pending: 1, needed: undefined, why: 'no node, no place' },
  ],
  ({ demands, perNode = [], on = nodes, change = {}, pending, needed, obstacle, why }) => {
    const outcome = whatIf({ demands, perNode, gaps: [] }, on, { ...AS_IT_IS, ...change });
    expect.soft(outcome.pendingPods, why).toBe(pending);
    expect.soft(outcome.nodesNeeded, why).toBe(needed);
    if (obstacle) expect.soft(Object.keys(outcome.placement.unplaced[0]?.obstacles ?? {}), why).toContain(obstacle);
  },
);

test('no pod is lost, no node is overfilled, no plan beats the bound', () => {
  const anyDemand = fc.record({
    memory: fc.integer({ min: 0, max: 9000 }),
    cpu: fc.integer({ min: 0, max: 900 }),
    pods: fc.integer({ min: 0, max: 9 }),
  });
  fc.assert(
    fc.property(fc.array(anyDemand, { maxLength: 12 }), fc.integer({ min: 1, max: 8 }), (asked, count) => {
      const demands = asked.map(({ memory, cpu, pods }, index) =>
        demand(`w${index}`, 0, pods, { memory: bytes(memory), cpu: millicores(cpu) }),
      );
      const on = Array.from({ length: count }, (_, index) =>
        slot(`a${index}`, 0, { memory: bytes(10_000), cpu: millicores(1000), pods: 20 }),
      );
      const { placement, pods, pendingPods, nodesNeeded, nodesBound } = whatIf(
        { demands, perNode: [], gaps: [] },
        on,
        AS_IT_IS,
      );
      const placed = placement.slots.flatMap((filled) => filled.placed).reduce((sum, one) => sum + one.pods, 0);
      expect(placed + pendingPods).toBe(pods);
      expect(placement.slots.every(({ free }) => free.memory >= 0 && free.cpu >= 0 && free.pods >= 0)).toBe(true);
      if (nodesNeeded !== undefined) expect(nodesNeeded).toBeGreaterThanOrEqual(nodesBound);
    }),
  );
});
