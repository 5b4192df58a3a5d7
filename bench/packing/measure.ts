import { Worker } from 'node:worker_threads';
import { exactNodes } from './exact.ts';
import { aFleet } from './fleet.ts';
import { packedNodes } from './packed-nodes.ts';
import type { Asked, Measured } from './plan-worker.ts';

/** Measures in a worker thread, as the page plans in one of the browser's. */
async function inWorker(asked: Asked): Promise<Measured> {
  const worker = new Worker(new URL('./plan-worker.ts', import.meta.url));
  try {
    return await new Promise((resolve, reject) => {
      worker.on('message', resolve);
      worker.on('error', reject);
      worker.postMessage(asked);
    });
  } finally {
    await worker.terminate();
  }
}

const ms = (amount: number): string => `${Math.round(amount)} ms`;

console.log('Against an exact solver (HiGHS), 60 pods on 6 nodes:');
for (let seed = 1; seed <= 12; seed += 1) {
  const { groups, nodes } = aFleet(60, 6, seed);
  const began = performance.now();
  const { pending, used, bound } = packedNodes(groups, nodes);
  const took = performance.now() - began;
  const exact = await exactNodes(groups, nodes);
  const solved = performance.now() - began - took;
  const says = exact.status === 'optimal' ? `${exact.nodes} nodes` : exact.status;
  console.log(
    `  fleet ${seed}: ${pending > 0 ? `${pending} pending` : `${used} nodes`} (bound ${bound}) in ${ms(took)}; exact: ${says} in ${ms(solved)}`,
  );
}

console.log(
  'Generated fleets in a worker: placing as the scheduler does, packing onto the fewest nodes, and the whole plan:',
);
for (const asked of [
  { pods: 500, nodes: 36, seed: 1 },
  { pods: 2000, nodes: 140, seed: 2 },
  { pods: 8500, nodes: 500, seed: 1 },
  { pods: 10_000, nodes: 500, seed: 5 },
  { pods: 10_000, nodes: 640, seed: 2 },
]) {
  const { placed, packed, planned } = await inWorker(asked);
  const over = ((packed.used / packed.bound - 1) * 100).toFixed(1);
  console.log(
    `  ${asked.pods} pods × ${asked.nodes} nodes: placed in ${ms(placed.wall)} (${ms(placed.cpu)} of processor), ${placed.pending} pending; ` +
      `packed onto ${packed.used} nodes, bound ${packed.bound}, ${over} % over, ${packed.pending} pending, in ${ms(packed.wall)} (${ms(packed.cpu)}); ` +
      `planned in ${ms(planned.wall)} (${ms(planned.cpu)}), ${planned.steps} steps of progress, the first after ${ms(planned.firstProgress)}`,
  );
}
