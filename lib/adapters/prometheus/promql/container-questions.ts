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
 * Restarts since the point before; a pod that was not there before counts whole. What was there is looked for over several
 * steps: a kube-state-metrics that was away for a while makes no pod new.
 */
const newRestarts = (labels: string, matcher: string): string => {
  const now = `max by (${labels}) (${RESTARTS}{$also ${matcher}})`;
  const before = `max by (${labels}) (last_over_time(${RESTARTS}{$also ${matcher}}[$steps] offset $step))`;
  return `(((${now} - ${before}) or ${now}) > 0)`;
};

/** Where a scrape has moved the labels aside, `pod` is the exporter's: that it restarts says nothing of the others. */
const ALL_NEW_RESTARTS = `${newRestarts('namespace,pod,container', 'exported_pod=""')} or ${newRestarts('exported_namespace,exported_pod,exported_container', 'exported_pod!=""')}`;

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
    asks: 'the highest working set in the first 15 minutes of a container, seen within 30',
    unit: 'bytes',
    needs: cadvisor('container_start_time_seconds'),
    merge: 'max',
    text: orNothing(
      `max by (${groupedBy(CONTAINER_LABELS)}) (${grouped(
        `max_over_time((max_over_time(container_memory_working_set_bytes${CONTAINERS}[30m]) and on (namespace,pod,container) ((container_start_time_seconds${CONTAINERS} > (time() - 1800)) <= (time() - 900)))[$recent:15m])`,
      )})`,
      `container_start_time_seconds${CONTAINERS}`,
    ),
  },
  {
    id: 'restarts',
    asks: 'restarts of each container since the point before',
    unit: 'count',
    needs: 'kube_pod_container_status_restarts_total (kube-state-metrics)',
    merge: 'join',
    text: orNothing(ALL_NEW_RESTARTS, `${RESTARTS}{$also}`),
  },
  {
    id: 'oom-ends',
    asks: 'at which points the kubelet says that the kernel killed the container last, for memory',
    unit: 'count',
    needs: 'kube_pod_container_status_last_terminated_reason (kube-state-metrics)',
    merge: 'join',
    text: orNothing(
      `${ofPod('kube_pod_container_status_last_terminated_reason{$also reason="OOMKilled"}')} == 1`,
      `${RESTARTS}{$also}`,
    ),
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
