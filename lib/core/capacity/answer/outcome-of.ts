import { podsIn } from '../change/changed-groups.ts';
import { problemOf } from '../pack/problem.ts';
import type { Outcome } from '../plan.ts';
import type { PlanningNode, PodGroup } from '../planning-facts.ts';
import type { Changes } from '../scenario.ts';
import { filledNodes, unplacedPods } from './filled-nodes.ts';
import { monthsAhead } from './months-ahead.ts';
import { overcommittedNodes } from './overcommitted.ts';
import { fitAfter, place } from './placing.ts';
import { leastNodes, poolNeeds } from './pool-needs.ts';
import { costOf, priceOfPool } from './pool-prices.ts';
import { slackOf } from './slack.ts';
import { slowDrains } from './slow-drains.ts';
import { nodesLost, survivalOf, without } from './survival.ts';

/** What pods on nodes come to under a scenario's changes; `step` is told after each part of the work. */
export function outcomeOf(
  groups: readonly PodGroup[],
  nodes: readonly PlanningNode[],
  changes: Changes,
  step: (done: string) => void,
): Outcome {
  const { failure, placing } = changes;
  const problem = problemOf(groups, nodes);
  const pods = groups.map((group) => podsIn(group, changes, 0));
  const whole = place(problem, pods, placing);
  step('pods placed');
  const lost = nodesLost(whole.packing, failure);
  const failed = lost.size === 0 ? undefined : without(whole.packing, pods, lost, placing);
  const packing = failed?.packing ?? whole.packing;
  const there = packing.ledger.problem.nodes;
  const filled = filledNodes(packing);
  const survival = survivalOf(packing, pods, placing);
  step('failures tried');
  const pools = poolNeeds(groups, there, pods, (pool, members) => priceOfPool(changes.prices, pool, members));
  step('nodes counted');
  const ahead = monthsAhead(groups, there, changes, () => step('a month looked ahead'));
  const daemons = groups.reduce(
    (sum, { perNode }, g) => sum + (perNode ? (packing.ledger.problem.open[g]?.length ?? 0) : 0),
    0,
  );
  return {
    pods: daemons + pods.reduce((sum, count, g) => sum + (groups[g]?.perNode ? 0 : count), 0),
    pending: packing.pending,
    fit: failed === undefined ? whole.fit : fitAfter(whole.fit, failed.packing, pods),
    nodes: filled,
    unplaced: unplacedPods(packing),
    pools,
    bound: leastNodes(groups, there, pods, pools),
    slack: slackOf(filled),
    ...ahead,
    survival,
    overcommitted: overcommittedNodes(filled, groups),
    slowDrains: slowDrains(filled, groups),
    cost: costOf(pools),
  };
}
