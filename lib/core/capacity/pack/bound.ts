import type { PodGroup } from '../planning-facts.ts';
import type { Problem } from './problem.ts';

/** How many of the largest sizes add up to the need; one more than there are when all together do not. */
function nodesFor(need: number, sizes: readonly number[]): number {
  let left = need;
  let taken = 0;
  for (const size of sizes) {
    if (left <= 0) return taken;
    left -= size;
    taken += 1;
  }
  return left <= 0 ? taken : taken + 1;
}

const descending = (values: Iterable<number>): readonly number[] => [...values].toSorted((a, b) => b - a);

/**
 * Martello and Toth's L2 for bins that are all as large as the largest: pods over half a node need one each, and pods that fit
 * beside none of them need more. Source: Knapsack Problems (Wiley 1990), section 8.3.
 */
function bigPods(sizes: readonly { readonly size: number; readonly pods: number }[], node: number): number {
  const thresholds = new Set(sizes.map(({ size }) => size).filter((size) => size <= node / 2));
  let best = 0;
  for (const threshold of [0, ...thresholds]) {
    let huge = 0;
    let big = 0;
    let bigSize = 0;
    let rest = 0;
    for (const { size, pods } of sizes) {
      if (size > node - threshold) huge += pods;
      else if (size > node / 2) {
        big += pods;
        bigSize += size * pods;
      } else if (size >= threshold) rest += size * pods;
    }
    const room = big * node - bigSize;
    best = Math.max(best, huge + big + Math.max(0, Math.ceil((rest - room) / node - 1e-9)));
  }
  return best;
}

/** Pods that may not share a node, nor any other place of a host's name, need one each. */
const apart = ({ rules }: PodGroup, pods: number): number =>
  rules.scheduling.antiAffinity.some(
    ({ topologyKey, selector }) =>
      topologyKey === 'kubernetes.io/hostname' &&
      selector?.every(({ key, operator, values }) => {
        const label = rules.labels[key];
        return operator === 'In'
          ? label !== undefined && values.includes(label)
          : operator === 'Exists' && label !== undefined;
      }),
  )
    ? pods
    : 0;

/**
 * The least number of these nodes that can hold so many pods of each group, whatever the order: by every resource, by the pods a node
 * may have, by resources together, by pods over half a node, by pods that keep apart. No placement beats it, so its distance to a plan
 * says how good the plan can still become. DaemonSets' pods count as room that is gone.
 */
export function nodesBound({ groups, nodes, resources, asks, gives, open }: Problem, pods: readonly number[]): number {
  const width = resources.length;
  const room = Float64Array.from(gives);
  const slots = nodes.map(({ maxPods }) => maxPods);
  for (const [g, { perNode }] of groups.entries()) {
    if (!perNode) continue;
    for (const n of open[g] ?? []) {
      for (let r = 0; r < width; r += 1)
        room[n * width + r] = Math.max(0, (room[n * width + r] ?? 0) - (asks[g * width + r] ?? 0));
      slots[n] = Math.max(0, (slots[n] ?? 0) - 1);
    }
  }
  const ordinary = [...groups.keys()].filter((g) => !groups[g]?.perNode && (pods[g] ?? 0) > 0);
  const largest = resources.map((_, r) =>
    nodes.keys().reduce((most, n) => Math.max(most, room[n * width + r] ?? 0), 0),
  );
  const share = (values: Float64Array, at: number, r: number): number =>
    (largest[r] ?? 0) > 0 ? (values[at * width + r] ?? 0) / (largest[r] ?? 1) : 0;
  const mixes: readonly (readonly number[])[] = [
    ...resources.map((_, r) => resources.map((__, other) => (r === other ? 1 : 0))),
    resources.map((_, r) => (r < 2 ? 0.5 : 0)),
  ];
  const bounds = mixes.map((mix) => {
    const of = (values: Float64Array, at: number): number =>
      mix.reduce((sum, weight, r) => sum + weight * share(values, at, r), 0);
    const sizes = descending(nodes.keys().map((n) => of(room, n)));
    const asked = ordinary.map((g) => ({ size: of(asks, g), pods: pods[g] ?? 0 }));
    const need = asked.reduce((sum, one) => sum + one.size * one.pods, 0);
    return Math.max(nodesFor(need - 1e-9, sizes), mix.includes(1) ? bigPods(asked, sizes[0] ?? 0) : 0);
  });
  const count = ordinary.reduce((sum, g) => sum + (pods[g] ?? 0), 0);
  const keepApart = ordinary.reduce((most, g) => {
    const group = groups[g];
    return group === undefined ? most : Math.max(most, apart(group, pods[g] ?? 0));
  }, 0);
  return Math.max(0, nodesFor(count, descending(slots)), keepApart, ...bounds);
}
