import type { Question } from '../question.ts';
import { CONTAINER_LABELS, grouped, groupedBy } from './identity.ts';
import { RSS_RULE, WORKING_SET_RULE } from './recorded.ts';

/** Containers proper: neither the sums of a pod nor its pause container. */
const CONTAINERS = '{$also container!="",container!="POD"}';

/** Series of replaced containers and of two scrape jobs are one: the highest counts. */
const ofPod = (inner: string): string => `max by (${CONTAINER_LABELS}) (${inner})`;

/** So are those of replaced pods. */
const worstOf = (inner: string): string => `max by (${groupedBy(CONTAINER_LABELS)}) (${grouped(ofPod(inner))})`;

/** What the kernel counts in each control group, whose series end with it. */
const inControlGroups = (metric: string): string =>
  `sum by (${CONTAINER_LABELS}) (max by (${CONTAINER_LABELS},id) (max_over_time(${metric}${CONTAINERS}[$range])))`;

/** Answers 0 for nobody where nothing has happened: that is told apart from a server that does not know the metric. */
const orNothing = (text: string, metric: string): string => `(${text}) or (0 * count(${metric}))`;

const cadvisor = (metric: string): string => `${metric} (cAdvisor in the kubelet)`;

const RESTARTS = 'kube_pod_container_status_restarts_total';

/**
 * Restarts of the pods that had any, counted from one point to the next by whoever reads them: that costs a fifth of subtracting what
 * was before on the server. A pod that takes the name of another has a uid of its own.
 */
const restartsOf = (labels: string, matcher: string): string =>
  `(max by (${labels},uid) (${RESTARTS}{$also ${matcher}}) > 0)`;

/** Where a scrape has moved the labels aside, `pod` is the exporter's: that it is replaced says nothing of the others. */
const ALL_RESTARTS = `${restartsOf('namespace,pod,container', 'exported_pod=""')} or ${restartsOf('exported_namespace,exported_pod,exported_container', 'exported_pod!=""')}`;

/** One figure of how containers last ended; completed ones are no trouble. */
const end = (figure: string, text: string): string => `label_replace(${text},"figure","${figure}","","")`;

const LAST_REASON = 'kube_pod_container_status_last_terminated_reason';

const LAST_CODE = `${ofPod('kube_pod_container_status_last_terminated_exitcode{$also}')} > 0`;

const ENDS = [
  end('reason', `max by (${CONTAINER_LABELS},reason) (${LAST_REASON}{$also reason!="Completed"}) == 1`),
  end('code', LAST_CODE),
  end(
    'time',
    `${ofPod('kube_pod_container_status_last_terminated_timestamp{$also}')} and on (${CONTAINER_LABELS}) (${LAST_CODE})`,
  ),
  end(
    'limit',
    `${ofPod('kube_pod_container_resource_limits{$also resource="memory"}')} and on (${CONTAINER_LABELS}) (${LAST_REASON}{$also reason="OOMKilled"} == 1)`,
  ),
].join(' or ');

/** Matched by control group too: what a container that was replaced held is not its successor's. */
const OF_AGE = 'and on (namespace,pod,container,id)';

const STARTED = `container_start_time_seconds${CONTAINERS}`;

/** The highest working set of each quarter of an hour whose containers are of an age. */
const inPhase = (phase: string, held: string, age: string): string =>
  `label_replace(max by (${groupedBy(CONTAINER_LABELS)}) (${grouped(
    `max_over_time((max_over_time(container_memory_working_set_bytes${CONTAINERS}[${held}]) ${OF_AGE} (${age}))[$recent:15m])`,
  )}),"phase","${phase}","","")`;

const BY_PHASE = [
  inPhase('start-up', '30m', `(${STARTED} > (time() - 1800)) <= (time() - 900)`),
  inPhase('steady', '15m', `${STARTED} <= (time() - 1800)`),
].join(' or ');

const WORKLOAD_NAMESPACES = 'namespace,exported_namespace';

/** A new ReplicaSet is a new template; a StatefulSet's is a revision that was not there in the first two steps. DaemonSets tell none. */
const ROLLOUTS = [
  `(max by (${WORKLOAD_NAMESPACES},replicaset) (kube_replicaset_created{$also}) > (time() - $length))`,
  `(min by (${WORKLOAD_NAMESPACES},statefulset,revision) (min_over_time(timestamp(kube_statefulset_status_update_revision{$also})[$range:$step])) > (time() - $length + 2 * $apart))`,
].join(' or ');

/** What the kernel and the kubelet tell, each asked once for the whole server. Source: cAdvisor and kube-state-metrics. */
export const CONTAINER_QUESTIONS: readonly Question[] = [
  {
    id: 'working-set',
    asks: 'the highest working set between two points, worst pod of each workload',
    unit: 'bytes',
    needs: cadvisor('container_memory_working_set_bytes'),
    merge: 'join',
    text: worstOf(`max_over_time(container_memory_working_set_bytes${CONTAINERS}[$step])`),
    recorded: {
      record: WORKING_SET_RULE.record,
      text: worstOf(`max_over_time(${WORKING_SET_RULE.record}{$also}[$step])`),
    },
  },
  {
    id: 'rss',
    asks: 'the highest anonymous memory between two points',
    unit: 'bytes',
    needs: cadvisor('container_memory_rss'),
    merge: 'join',
    text: worstOf(`max_over_time(container_memory_rss${CONTAINERS}[$step])`),
    recorded: { record: RSS_RULE.record, text: worstOf(`max_over_time(${RSS_RULE.record}{$also}[$step])`) },
  },
  {
    id: 'cache',
    asks: 'the page cache that is charged to the container',
    unit: 'bytes',
    needs: cadvisor('container_memory_cache'),
    merge: 'join',
    text: worstOf(`container_memory_cache${CONTAINERS}`),
  },
  {
    id: 'pod-peaks',
    asks: 'the highest working set of each pod',
    unit: 'bytes',
    needs: cadvisor('container_memory_working_set_bytes'),
    merge: 'max',
    text: ofPod(`max_over_time(container_memory_working_set_bytes${CONTAINERS}[$range])`),
    recorded: {
      record: WORKING_SET_RULE.record,
      text: ofPod(`max_over_time(${WORKING_SET_RULE.record}{$also}[$range])`),
    },
  },
  {
    id: 'start-up',
    asks: 'the highest working set of containers in their first 15 to 30 minutes, and of those that ran for longer',
    unit: 'bytes',
    needs: cadvisor('container_start_time_seconds'),
    merge: 'max',
    text: orNothing(BY_PHASE, STARTED),
  },
  {
    id: 'restarts',
    asks: 'restarts of each container at each point',
    unit: 'count',
    needs: 'kube_pod_container_status_restarts_total (kube-state-metrics)',
    merge: 'join',
    text: orNothing(ALL_RESTARTS, `${RESTARTS}{$also}`),
  },
  {
    id: 'ends',
    asks: 'how each container last ended: the reason, the exit code, the time, the limit at a kill for memory',
    unit: 'labels',
    needs: 'kube_pod_container_status_last_terminated_reason (kube-state-metrics)',
    merge: 'join',
    text: orNothing(ENDS, `${RESTARTS}{$also}`),
  },
  {
    id: 'limits',
    asks: 'the memory limit of each container over time',
    unit: 'bytes',
    needs: 'kube_pod_container_resource_limits (kube-state-metrics)',
    merge: 'join',
    text: worstOf('kube_pod_container_resource_limits{$also resource="memory"}'),
  },
  {
    id: 'requests',
    asks: 'the memory request of each container over time',
    unit: 'bytes',
    needs: 'kube_pod_container_resource_requests (kube-state-metrics)',
    merge: 'join',
    text: worstOf('kube_pod_container_resource_requests{$also resource="memory"}'),
  },
  {
    id: 'rollouts',
    asks: 'when new versions of pod templates were rolled out',
    unit: 'seconds since 1970',
    needs: 'kube_replicaset_created (kube-state-metrics)',
    merge: 'max',
    text: orNothing(ROLLOUTS, 'kube_replicaset_created{$also}'),
  },
  {
    id: 'oom-events',
    asks: 'kills for memory that the kernel counted in each control group',
    unit: 'count',
    needs: cadvisor('container_oom_events_total'),
    merge: 'max',
    text: inControlGroups('container_oom_events_total'),
  },
  {
    id: 'limit-hits',
    asks: 'how often the memory limit was reached',
    unit: 'count',
    needs: cadvisor('container_memory_failcnt'),
    merge: 'max',
    text: inControlGroups('container_memory_failcnt'),
  },
  {
    id: 'throttled',
    asks: 'the share of scheduling periods in which the container was throttled',
    unit: 'fraction',
    needs: cadvisor('container_cpu_cfs_throttled_periods_total'),
    merge: 'mean',
    text: `${ofPod(`increase(container_cpu_cfs_throttled_periods_total${CONTAINERS}[$range])`)} / (${ofPod(`increase(container_cpu_cfs_periods_total${CONTAINERS}[$range])`)} > 0)`,
  },
];
