import highsLoader from 'highs';
import type { PlanningNode, PodGroup } from '#lib/core/capacity/planning-facts.ts';

const ZONE = 'topology.kubernetes.io/zone';
const RESOURCES = ['memory', 'cpu'] as const;

/** The amounts in thousandths of what the largest node gives: solvers dislike bytes beside ones. */
const scaled = (amount: number, largest: number): string => ((amount / largest) * 1000).toFixed(6);

const sum = (terms: readonly string[]): string => (terms.length === 0 ? '0 y0' : terms.join(' + '));

/**
 * The fewest of these nodes that take all pods, as an integer program in CPLEX LP text: x is how many pods of a group stand on a node,
 * y whether a node is used. Knows memory, CPU, pods a node, one pod a host, and an even spread over zones: what generated fleets have.
 */
function program(groups: readonly PodGroup[], nodes: readonly PlanningNode[]): string {
  const ordinary = [...groups.keys()].filter((g) => !groups[g]?.perNode);
  const daemons = groups.filter(({ perNode }) => perNode);
  const cells = (g: number): readonly string[] => nodes.map((_, n) => `x${g}_${n}`);
  const lines: string[] = [];
  for (const g of ordinary) lines.push(`all${g}: ${sum(cells(g))} = ${groups[g]?.pods ?? 0}`);
  for (const resource of RESOURCES) {
    const largest = Math.max(...nodes.map(({ allocatable }) => allocatable[resource] ?? 0));
    for (const [n, { allocatable }] of nodes.entries()) {
      const room =
        (allocatable[resource] ?? 0) - daemons.reduce((all, { requests }) => all + (requests[resource] ?? 0), 0);
      const terms = ordinary.map((g) => `${scaled(groups[g]?.requests[resource] ?? 0, largest)} x${g}_${n}`);
      lines.push(`${resource}${n}: ${sum(terms)} - ${scaled(room, largest)} y${n} <= 0`);
    }
  }
  for (const [n, { maxPods }] of nodes.entries())
    lines.push(`pods${n}: ${sum(ordinary.map((g) => `x${g}_${n}`))} - ${maxPods - daemons.length} y${n} <= 0`);
  const apart = ordinary.filter((g) => (groups[g]?.rules.scheduling.antiAffinity.length ?? 0) > 0);
  for (const g of apart) for (const cell of cells(g)) lines.push(`one${cell}: ${cell} <= 1`);
  const zones = [...Map.groupBy(nodes.keys(), (n) => nodes[n]?.labels[ZONE] ?? '')];
  for (const g of ordinary.filter((one) => (groups[one]?.rules.scheduling.spread.length ?? 0) > 0))
    for (const [a, here] of zones)
      for (const [b, there] of zones)
        if (a !== b) {
          const less = there.map((n) => `- x${g}_${n}`).join(' ');
          lines.push(`skew${g}${a}${b}: ${sum(here.map((n) => `x${g}_${n}`))} ${less} <= 1`);
        }
  const whole = ordinary.flatMap(cells).join(' ');
  return `Minimize\n obj: ${sum(nodes.map((_, n) => `y${n}`))}\nSubject To\n ${lines.join('\n ')}\nGeneral\n ${whole}\nBinary\n ${nodes.map((_, n) => `y${n}`).join(' ')}\nEnd\n`;
}

/** What the solver came to: the fewest nodes, or that none suffice, or the best that it found and could prove in its time. */
export type Exact =
  | { readonly status: 'optimal'; readonly nodes: number }
  | { readonly status: 'infeasible' }
  | { readonly status: 'out of time' };

/** Solves one small case exactly with HiGHS. */
export async function exactNodes(
  groups: readonly PodGroup[],
  nodes: readonly PlanningNode[],
  seconds = 20,
): Promise<Exact> {
  const highs = await highsLoader();
  const { Status, ObjectiveValue } = highs.solve(program(groups, nodes), { time_limit: seconds, output_flag: false });
  if (Status === 'Optimal') return { status: 'optimal', nodes: Math.round(ObjectiveValue) };
  return { status: Status === 'Infeasible' ? 'infeasible' : 'out of time' };
}
