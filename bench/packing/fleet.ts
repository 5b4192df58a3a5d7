import type { PlanningNode, PodGroup } from '#lib/core/capacity/planning-facts.ts';
import type { Scheduling } from '#lib/core/model/scheduling.ts';
import { aGroup, aNode, overZones, perHost } from '#lib/testing/planning.ts';
import { random } from '#lib/testing/random.ts';

/** A fleet as clusters have them: a few large services, many small, a DaemonSet or two, some that spread over zones or keep apart. */
export function aFleet(
  pods: number,
  nodes: number,
  seed: number,
): { groups: readonly PodGroup[]; nodes: readonly PlanningNode[] } {
  const next = random(seed);
  const groups: PodGroup[] = [
    aGroup(
      'agent',
      128,
      50,
      0,
      { tolerations: [{ key: undefined, operator: 'Exists', value: '', effect: undefined }] },
      { perNode: true },
    ),
  ];
  let left = pods;
  while (left > 0) {
    const count = Math.min(left, 1 + Math.floor(next() ** 3 * 20));
    left -= count;
    const name = `app-${groups.length}`;
    const memory = 16 * Math.ceil((160 * 2 ** (next() * 5)) / 16);
    const cpu = 10 * Math.ceil(((memory / 4) * (0.3 + next() * 1.2)) / 10);
    const dice = next();
    const scheduling: Partial<Scheduling> =
      dice < 0.15 ? { spread: [overZones(name)] } : dice < 0.25 ? { antiAffinity: [perHost(name)] } : {};
    groups.push(aGroup(name, memory, cpu, count, scheduling));
  }
  return { groups, nodes: Array.from({ length: nodes }, (_, index) => aNode(index, 28, 8)) };
}
