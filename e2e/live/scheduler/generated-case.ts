import { random } from '#lib/testing/random.ts';
import { apart, type Case, type CaseWorkload, spreadOverZones, together, workers } from './cases.ts';

/** A fleet of nodes in three zones and workloads of every kind of rule; `room` is what the nodes give, as a multiple of what is asked. */
export function generatedCase(seed: number, room = 1): Case {
  const next = random(seed);
  const pick = (most: number): number => Math.floor(next() * most);
  const workloads = Array.from({ length: 14 }, (_, index): CaseWorkload => {
    const name = `w${index}`;
    const requests = { cpu: `${50 * (1 + pick(12))}m`, memory: `${128 * (1 + pick(14))}Mi` };
    const replicas = 1 + pick(5);
    const pod =
      [{}, {}, {}, spreadOverZones(name), apart(name), together(name, 'topology.kubernetes.io/zone')][pick(6)] ?? {};
    return { name, replicas, requests, pod };
  });
  const asked = workloads.reduce(
    (sum, { replicas, requests }) => sum + replicas * Number.parseInt(requests['memory'] ?? '0', 10),
    0,
  );
  return {
    id: `generated-${seed}`,
    why: 'rules as they come together in a fleet',
    nodes: workers(Math.max(3, Math.floor((asked * room) / 8192))),
    workloads,
  };
}
