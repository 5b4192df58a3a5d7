import { formatSum } from '../units/format.ts';
import type { Outcome } from './what-if.ts';

const nodes = (count: number): string => `${count.toLocaleString('en-GB')} ${count === 1 ? 'node' : 'nodes'}`;
const pods = (count: number): string => `${count.toLocaleString('en-GB')} ${count === 1 ? 'pod' : 'pods'}`;

/** What a scenario comes to, as one sentence. */
export function describePlan({ placement, pods: all, pendingPods, nodesNeeded }: Outcome): string {
  const there = placement.slots.length;
  if (pendingPods > 0) {
    const missing = placement.unplaced.reduce((total, { demand, pods: count }) => total + demand.memory * count, 0);
    return `${pods(pendingPods)} of ${all.toLocaleString('en-GB')} find no place on ${nodes(there)}: ${formatSum(missing)} of requests stay pending.`;
  }
  const spare = there - (nodesNeeded ?? there);
  return spare > 0
    ? `All ${pods(all)} fit on ${nodes(there)}; ${nodes(spare)} would not be needed.`
    : `All ${pods(all)} fit on ${nodes(there)}, and every node is needed.`;
}
