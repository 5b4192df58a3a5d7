import { unknown } from '../../known.ts';
import { workloadKey } from '../../model/refs.ts';
import type { Scheduling } from '../../model/scheduling.ts';
import type { PlanningFacts, PodGroup } from '../planning-facts.ts';
import type { Changes, Growth, NewWorkload, PerNodePod, Scenario, Start } from '../scenario.ts';
import { isSelected } from './selected.ts';

/** A pod that obeys no rule of the scheduler but those for everybody. */
export const NO_RULES: Scheduling = {
  nodeTerms: undefined,
  affinity: [],
  antiAffinity: [],
  spread: [],
  tolerations: [],
  hostPorts: [],
  priority: undefined,
  preempts: true,
  overhead: {},
  podRequests: {},
  unplanned: [],
};

/** The groups after the advice that a start follows. */
const advisedGroups = (groups: readonly PodGroup[], { advice }: Start): readonly PodGroup[] =>
  groups.map((group) => {
    const pod = advice === undefined || !isSelected(advice.to, group) ? undefined : group.advised[advice.strategy];
    if (pod === undefined) return group;
    return { ...group, requests: { ...group.requests, memory: pod.memoryRequest }, holds: pod.holds };
  });

const plannedGroup = (cluster: string, added: NewWorkload): PodGroup => ({
  workload: workloadKey({ cluster, namespace: added.namespace, kind: 'planned', name: added.name }),
  namespace: added.namespace,
  kind: 'planned',
  name: added.name,
  pods: added.pods,
  perNode: false,
  requests: added.requests,
  rules: added.rules,
  priority: added.rules.scheduling.priority ?? 0,
  holds:
    added.holds === undefined
      ? unknown('nobody told what it can come to hold')
      : { state: 'known', value: added.holds, source: { kind: 'person' } },
  peak: unknown('it does not run yet'),
  advised: {},
  runsOn: {},
  maxPods: undefined,
  surge: undefined,
  mayLose: undefined,
});

const perNodeGroup = (cluster: string, { name, memory, cpu }: PerNodePod): PodGroup => ({
  ...plannedGroup(cluster, {
    namespace: 'every node',
    name,
    pods: 0,
    requests: { memory, cpu },
    holds: undefined,
    rules: { labels: {}, nodeSelector: {}, scheduling: NO_RULES },
    origin: 'typed',
  }),
  perNode: true,
});

const growthOf = (growth: readonly Growth[], group: PodGroup): Growth | undefined =>
  growth.findLast(({ of }) => isSelected(of, group));

/** Pods that a rollout starts before old ones end. Source: intstr.GetScaledValueFromIntOrPercent rounds a surge up. */
function surgePods(surge: Changes['surge'], group: PodGroup, pods: number): number {
  if (surge === 'none' || group.surge === undefined || pods === 0) return 0;
  const written = surge === 'as declared' ? group.surge : `${surge}%`;
  const count = Number.parseFloat(written);
  if (Number.isNaN(count)) return 0;
  return written.endsWith('%') ? Math.ceil((pods * count) / 100) : count;
}

/** A number from 0 to 1 of a workload's own, always the same. Source: FNV-1a, 32 bits. */
function ownFraction(workload: string): number {
  let hash = 2_166_136_261;
  for (let i = 0; i < workload.length; i += 1) hash = Math.imul(hash ^ workload.charCodeAt(i), 16_777_619);
  return (hash >>> 0) / 2 ** 32;
}

/**
 * How many pods of a group are planned with so many months from now. What comes at once rounds up. By the month each workload turns
 * to its next pod at a point of its own, so that all together grow by what is said: rounded up, a fleet of single pods would double.
 */
export function podsIn(group: PodGroup, { replicas, growth, autoscalers, surge }: Changes, month: number): number {
  const asked = replicas[group.workload] ?? group.pods;
  const raised = autoscalers === 'at their maximum' ? Math.max(asked, group.maxPods ?? 0) : asked;
  const { percent = 0, percentPerMonth = 0 } = growthOf(growth, group) ?? {};
  const atOnce = Math.max(0, Math.ceil(raised * (1 + percent / 100) - 1e-9));
  const later = atOnce * (1 + percentPerMonth / 100) ** month;
  const pods = month === 0 ? atOnce : Math.floor(later + ownFraction(group.workload));
  return pods + surgePods(surge, group, pods);
}

const withConnections = (group: PodGroup, { conntrack }: Changes): PodGroup =>
  conntrack === undefined ? group : { ...group, requests: { ...group.requests, connections: conntrack.perPod } };

/** The groups that a scenario plans with; `podsIn` says how many pods of each. */
export function changedGroups({ cluster, groups }: PlanningFacts, { start, changes }: Scenario): readonly PodGroup[] {
  return [
    ...advisedGroups(groups, start),
    ...changes.added.map((added) => plannedGroup(cluster, added)),
    ...changes.perNode.map((pod) => perNodeGroup(cluster, pod)),
  ].map((group) => withConnections(group, changes));
}
