import type { Question } from '../question.ts';
import { exporterLabels, grouped } from './identity.ts';

/** Containers proper: neither the sums of a pod nor its pause container. */
const CONTAINERS = '{$also container!="",container!="POD"}';

const BY_GROUP = 'max by (namespace,group,container)';
const BY_POD = 'max by (namespace,pod,container)';

/** Series of replaced containers, of two scrape jobs and of replaced pods are one: the highest counts. */
const worstOf = (inner: string): string => `${BY_GROUP} (${grouped(exporterLabels(inner))})`;

const ofPod = (inner: string): string => `${BY_POD} (${exporterLabels(inner)})`;

const cadvisor = (metric: string): string => `${metric} (cAdvisor in the kubelet)`;

/** Restarts since the point before; a pod that is new since then counts whole. */
const RESTARTS = ofPod('kube_pod_container_status_restarts_total{$also}');
const NEW_RESTARTS = `((${RESTARTS} - ${ofPod('kube_pod_container_status_restarts_total{$also} offset $step')}) or ${RESTARTS}) > 0`;

/** What the kernel and the kubelet tell, each asked once for the whole server. Source: cAdvisor and kube-state-metrics. */
export const CONTAINER_QUESTIONS: readonly Question[] = [
  {
    id: 'working-set',
    asks: 'the highest working set between two points, worst pod of each workload',
    unit: 'bytes',
    needs: cadvisor('container_memory_working_set_bytes'),
    merge: 'join',
    text: worstOf(`max_over_time(container_memory_working_set_bytes${CONTAINERS}[$step])`),
  },
  {
    id: 'rss',
    asks: 'the highest anonymous memory between two points',
    unit: 'bytes',
    needs: cadvisor('container_memory_rss'),
    merge: 'join',
    text: worstOf(`max_over_time(container_memory_rss${CONTAINERS}[$step])`),
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
  },
  {
    id: 'start-up',
    asks: 'the highest working set in the first 15 minutes of a container, seen within 25',
    unit: 'bytes',
    needs: cadvisor('container_start_time_seconds'),
    merge: 'max',
    text: `${BY_GROUP} (${grouped(
      `max_over_time((max by (namespace,pod,container) (max_over_time(container_memory_working_set_bytes${CONTAINERS}[25m])) and on (namespace,pod,container) ((time() - max by (namespace,pod,container) (container_start_time_seconds${CONTAINERS})) >= 900 < 1500))[$range:10m])`,
    )})`,
  },
  {
    id: 'restarts',
    asks: 'restarts of each container since the point before',
    unit: 'count',
    needs: 'kube_pod_container_status_restarts_total (kube-state-metrics)',
    merge: 'join',
    text: NEW_RESTARTS,
  },
  {
    id: 'oom-ends',
    asks: 'restarts of which the kubelet says that the kernel killed the container for memory',
    unit: 'count',
    needs: 'kube_pod_container_status_last_terminated_reason (kube-state-metrics)',
    merge: 'join',
    text: `(${NEW_RESTARTS}) and on (namespace,pod,container) (${ofPod('kube_pod_container_status_last_terminated_reason{$also reason="OOMKilled"}')} == 1)`,
  },
  {
    id: 'oom-events',
    asks: 'kills for memory that the kernel counted in each control group',
    unit: 'count',
    needs: cadvisor('container_oom_events_total'),
    merge: 'max',
    text: `sum by (namespace,pod,container) (max by (namespace,pod,container,id) (max_over_time(container_oom_events_total${CONTAINERS}[$range])))`,
  },
  {
    id: 'limit-hits',
    asks: 'how often the memory limit was reached',
    unit: 'count',
    needs: cadvisor('container_memory_failcnt'),
    merge: 'max',
    text: `sum by (namespace,pod,container) (max by (namespace,pod,container,id) (max_over_time(container_memory_failcnt${CONTAINERS}[$range])))`,
  },
  {
    id: 'throttled',
    asks: 'the share of scheduling periods in which the container was throttled',
    unit: 'fraction',
    needs: cadvisor('container_cpu_cfs_throttled_periods_total'),
    merge: 'mean',
    text: `${ofPod(`max by (namespace,pod,container) (increase(container_cpu_cfs_throttled_periods_total${CONTAINERS}[$range]))`)} / (${ofPod(`max by (namespace,pod,container) (increase(container_cpu_cfs_periods_total${CONTAINERS}[$range]))`)} > 0)`,
  },
];
