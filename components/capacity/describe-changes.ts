import type { PlanningFacts } from '#lib/core/capacity/planning-facts.ts';
import type { Changes, Scenario, Selection, Start } from '#lib/core/capacity/scenario.ts';

/** The groups of a scenario's fields. */
export type ChangePart = 'Start' | 'Nodes' | 'Growth' | 'Workloads' | 'Failure' | 'Limits' | 'Rollout and scaling';

const counted = (count: number, one: string): string => `${count} ${one}${count === 1 ? '' : 's'}`;

function saySelection(selection: Selection): string {
  switch (selection.kind) {
    case 'all':
      return 'all';
    case 'namespaces':
      return selection.namespaces.length === 1
        ? (selection.namespaces[0] ?? '')
        : counted(selection.namespaces.length, 'namespace');
    case 'workloads':
      return counted(selection.workloads.length, 'workload');
  }
}

const sayStart = ({ advice }: Start): string =>
  advice === undefined ? 'as it is' : `after the advice, ${advice.strategy}, ${saySelection(advice.to)}`;

function sayNodes({ nodes }: PlanningFacts, { pools }: Changes): string {
  if (pools.length === 0) return counted(nodes.filter(({ ready }) => ready).length, 'node');
  return pools
    .map(({ pool, nodes: count, shape }) => [pool, count, shape?.name].filter((part) => part !== undefined).join(' '))
    .join(', ');
}

const sayGrowth = ({ growth }: Changes): string =>
  growth
    .map(({ of, percent, percentPerMonth }) => {
      const parts = [
        percent === 0 ? [] : [`${percent} % at once`],
        percentPerMonth === 0 ? [] : [`${percentPerMonth} % a month`],
      ].flat();
      return parts.length === 0 ? 'none' : `${parts.join(', ')}${of.kind === 'all' ? '' : ` of ${saySelection(of)}`}`;
    })
    .join('; ') || 'none';

function sayWorkloads({ replicas, added }: Changes): string {
  const other = Object.keys(replicas).length;
  const parts = [
    other === 0 ? [] : [`${other} with other pods`],
    added.length === 0 ? [] : [`${added.length} new`],
  ].flat();
  return parts.join(', ') || 'as they are';
}

function sayFailure({ failure: { zone, nodes } }: Changes): string {
  const parts = [zone === undefined ? [] : [`zone ${zone}`], nodes === 0 ? [] : [counted(nodes, 'node')]].flat();
  return parts.join(' and ') || 'none';
}

function sayLimits({ headroomPercent, podsPerNode, conntrack, perNode }: Changes): string {
  const parts = [
    headroomPercent === 0 ? [] : [`${headroomPercent} % kept free`],
    podsPerNode === undefined ? [] : [`${podsPerNode} pods a node`],
    conntrack === undefined ? [] : [`${conntrack.perPod} connections a pod`],
    perNode.length === 0 ? [] : [`${perNode.length} more on every node`],
  ].flat();
  return parts.join(', ') || 'as they are';
}

function sayRollout({ autoscalers, surge, placing }: Changes): string {
  const parts = [
    autoscalers === 'as they are' ? [] : ['autoscalers at their maximum'],
    surge === 'none' ? [] : [surge === 'as declared' ? 'all rolled out' : `surge ${surge} %`],
    placing === 'spread' ? [] : ['packed by the scheduler'],
  ].flat();
  return parts.join(', ') || 'none';
}

/** What each group of fields holds, in the order in which they stand. */
export const describeChanges = (
  facts: PlanningFacts,
  { start, changes }: Scenario,
): readonly { readonly part: ChangePart; readonly says: string }[] => [
  { part: 'Start', says: sayStart(start) },
  { part: 'Nodes', says: sayNodes(facts, changes) },
  { part: 'Growth', says: sayGrowth(changes) },
  { part: 'Workloads', says: sayWorkloads(changes) },
  { part: 'Failure', says: sayFailure(changes) },
  { part: 'Limits', says: sayLimits(changes) },
  { part: 'Rollout and scaling', says: sayRollout(changes) },
];
