import { expect, table } from '#lib/testing/harness.ts';
import { exactNodes } from './exact.ts';
import { aFleet } from './fleet.ts';
import { packedNodes } from './packed-nodes.ts';

table(
  'packing uses as few nodes as an exact solver on small fleets, and never fewer',
  [1, 4, 5, 7, 8, 10, 11, 12],
  async (seed) => {
    const { groups, nodes } = aFleet(60, 6, seed);
    const { pending, used, bound } = packedNodes(groups, nodes);
    const exact = await exactNodes(groups, nodes);
    expect.soft({ pending, exact }, `fleet ${seed}`).toEqual({ pending: 0, exact: { status: 'optimal', nodes: used } });
    expect.soft(bound, `fleet ${seed}: the bound is none that the solver beats`).toBeLessThanOrEqual(used);
  },
);

table('what has no place for an exact solver has none for packing', [2, 3, 9], async (seed) => {
  const { groups, nodes } = aFleet(60, 6, seed);
  expect.soft(await exactNodes(groups, nodes), `fleet ${seed}`).toEqual({ status: 'infeasible' });
  expect.soft(packedNodes(groups, nodes).pending, `fleet ${seed}`).toBeGreaterThan(0);
});

table(
  'packing stays within 5 % of the bound on generated fleets',
  [11, 12, 13, 14, 15, 16, 17, 18].flatMap((seed) => [
    { seed, pods: 600, nodes: 60 },
    { seed, pods: 2000, nodes: 160 },
  ]),
  ({ seed, pods, nodes }) => {
    const fleet = aFleet(pods, nodes, seed);
    const { pending, used, bound } = packedNodes(fleet.groups, fleet.nodes);
    expect.soft(pending, `fleet ${seed} of ${pods} pods`).toBe(0);
    expect.soft(used / bound, `fleet ${seed} of ${pods} pods: ${used} nodes, bound ${bound}`).toBeLessThanOrEqual(1.05);
  },
);
