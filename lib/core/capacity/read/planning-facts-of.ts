import type { Assessment } from '../../assess/assessment.ts';
import { known, valueOr } from '../../known.ts';
import type { ClusterFacts } from '../../model/cluster-facts.ts';
import type { Gap } from '../../model/gap.ts';
import type { Node } from '../../model/node.ts';
import { containerKey, workloadKey } from '../../model/refs.ts';
import type { Scheduling, Toleration } from '../../model/scheduling.ts';
import type { Workload } from '../../model/workload.ts';
import { NO_RULES } from '../change/changed-groups.ts';
import type { PlanningFacts, PlanningNode, PodGroup } from '../planning-facts.ts';
import { mayLose } from './may-lose.ts';
import { advisedPods, podHolds, podPeak } from './pod-memory.ts';
import { podRequests } from './pod-requests.ts';
import { poolOf, TYPE_LABEL } from './pool-of.ts';
import { classPriorities } from './priorities.ts';

/** Workloads that end by themselves: their pods come and go. */
const ENDING = new Set(['Job', 'CronJob']);

const ZONE = 'topology.kubernetes.io/zone';

/** What the DaemonSet controller adds to its pods. Source: pkg/controller/daemon/util/daemonset_util.go (Kubernetes 1.34). */
const DAEMON_TOLERATIONS: readonly Toleration[] = [
  ['node.kubernetes.io/not-ready', 'NoExecute'],
  ['node.kubernetes.io/unreachable', 'NoExecute'],
  ['node.kubernetes.io/disk-pressure', 'NoSchedule'],
  ['node.kubernetes.io/memory-pressure', 'NoSchedule'],
  ['node.kubernetes.io/pid-pressure', 'NoSchedule'],
  ['node.kubernetes.io/unschedulable', 'NoSchedule'],
].map(([key, effect]) => ({ key, operator: 'Exists', value: '', effect }));

/** Static pods belong to the node whose files describe them. Source: kubernetes.io, static pods; the annotation is the kubelet's. */
const MIRROR = 'kubernetes.io/config.mirror';

function schedulingOf({ ref, template, pods }: Workload): Scheduling {
  const read = template.scheduling ?? {
    ...NO_RULES,
    unplanned: ['the scan is from before their scheduling rules were read'],
  };
  if (ref.kind === 'DaemonSet') return { ...read, tolerations: [...read.tolerations, ...DAEMON_TOLERATIONS] };
  const node = pods[0]?.node;
  if (!(MIRROR in template.annotations) || node === undefined) return read;
  return { ...read, nodeTerms: [{ labels: [], name: [{ key: 'metadata.name', operator: 'In', values: [node] }] }] };
}

const runsOn = ({ pods }: Workload): Readonly<Record<string, number>> => {
  const running = pods.flatMap(({ node, phase }) =>
    node === undefined || phase === 'Succeeded' || phase === 'Failed' ? [] : [node],
  );
  return Object.fromEntries([...Map.groupBy(running, (node) => node)].map(([node, all]) => [node, all.length]));
};

const toPlanningNode = (node: Node): PlanningNode => {
  const { name, labels, taints, ready, unschedulable, allocatable, capacity } = node;
  return {
    name,
    labels,
    taints,
    ready,
    unschedulable,
    pool: poolOf(node),
    zone: labels[ZONE],
    shape: labels[TYPE_LABEL],
    cores: Math.ceil(capacity.cpu / 1000),
    allocatable: { ...allocatable.others, memory: allocatable.memory, cpu: allocatable.cpu },
    maxPods: allocatable.pods,
  };
};

/** Everything that planning needs of a scan's facts and judgements. A workload whose requests or pods are not known is a gap. */
export function planningFactsOf(scan: string, facts: ClusterFacts, assessments: readonly Assessment[]): PlanningFacts {
  const byContainer = new Map(assessments.map((one) => [containerKey(one.ref), one]));
  const priorities = classPriorities(facts.workloads);
  const autoscalers = new Map(
    facts.policies.horizontalAutoscalers.map((one) => [workloadKey(one.target), one.maxReplicas]),
  );
  const gaps: Gap[] = [];
  const toGroup = (workload: Workload): readonly PodGroup[] => {
    const { ref, template, replicas } = workload;
    const key = workloadKey(ref);
    const perNode = ref.kind === 'DaemonSet';
    const scheduling = schedulingOf(workload);
    const requests = podRequests(template.containers, scheduling);
    const pods = perNode ? known(0, { kind: 'model' }) : replicas;
    const missing = [requests, pods].find(({ state }) => state === 'unknown');
    if (missing?.state === 'unknown' || requests.state === 'unknown') {
      const why = missing?.state === 'unknown' ? missing.why : 'its requests are not known';
      gaps.push({
        source: 'capacity',
        what: `${ref.namespace}/${ref.name}`,
        why,
        remedy: 'Set requests, then scan again',
      });
      return [];
    }
    const judged = template.containers.map((container) => ({
      container,
      assessment: byContainer.get(containerKey({ ...ref, container: container.name })),
    }));
    const count = valueOr(pods, 0);
    const { priorityClassName, labels, nodeSelector } = template;
    return [
      {
        workload: key,
        namespace: ref.namespace,
        kind: ref.kind,
        name: ref.name,
        pods: count,
        perNode,
        requests: requests.value,
        rules: { labels, nodeSelector, scheduling },
        priority: scheduling.priority ?? priorities.get(priorityClassName ?? '') ?? 0,
        holds: podHolds(judged),
        peak: podPeak(judged),
        advised: advisedPods(judged, workload, scheduling),
        runsOn: runsOn(workload),
        maxPods: autoscalers.get(key),
        surge: workload.maxSurge,
        mayLose: mayLose(workload, count, facts.policies.disruptionBudgets ?? []),
      },
    ];
  };
  return {
    cluster: facts.cluster,
    scan,
    takenAt: facts.takenAt,
    groups: facts.workloads.filter(({ ref }) => !ENDING.has(ref.kind)).flatMap(toGroup),
    nodes: facts.nodes.map(toPlanningNode),
    conntrack: facts.conntrack ?? {},
    gaps,
  };
}
