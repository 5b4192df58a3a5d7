import { parentPort } from 'node:worker_threads';
import { place } from '#lib/core/capacity/answer/placing.ts';
import { problemOf } from '#lib/core/capacity/pack/problem.ts';
import { planOf } from '#lib/core/capacity/plan-of.ts';
import { NO_CHANGES } from '#lib/core/capacity/scenario.ts';
import { planningFacts } from '#lib/testing/planning.ts';
import { aFleet } from './fleet.ts';
import { packedNodes } from './packed-nodes.ts';

/** What one measurement asks for. */
export type Asked = { readonly pods: number; readonly nodes: number; readonly seed: number };

/** Milliseconds of wall clock and of the thread's own processor time. */
type Took = { readonly wall: number; readonly cpu: number };

export type Measured = {
  readonly placed: Took & { readonly pending: number };
  readonly packed: Took & ReturnType<typeof packedNodes>;
  /** The whole plan of a year of growth, its start beside it. */
  readonly planned: Took & { readonly firstProgress: number; readonly steps: number };
};

function timed<T extends object>(work: () => T): T & Took {
  const began = performance.now();
  const before = process.threadCpuUsage();
  const result = work();
  const { user, system } = process.threadCpuUsage(before);
  return { ...result, wall: performance.now() - began, cpu: (user + system) / 1000 };
}

parentPort?.on('message', ({ pods, nodes: count, seed }: Asked) => {
  const { groups, nodes } = aFleet(pods, count, seed);
  const placed = timed(() => ({
    pending: place(
      problemOf(groups, nodes),
      groups.map((group) => group.pods),
      'spread',
    ).packing.pending,
  }));
  const packed = timed(() => packedNodes(groups, nodes));
  const planned = timed(() => {
    const began = performance.now();
    let steps = 0;
    let firstProgress = 0;
    const changes = { ...NO_CHANGES, growth: [{ of: { kind: 'all' }, percent: 0, percentPerMonth: 2 }] } as const;
    planOf(planningFacts(groups, nodes), { start: { scan: 's', advice: undefined }, changes }, () => {
      steps += 1;
      if (steps === 1) firstProgress = performance.now() - began;
    });
    return { steps, firstProgress };
  });
  parentPort?.postMessage({ placed, packed, planned } satisfies Measured);
});
