import { MiB } from '#lib/core/units/bytes.ts';
import type { StoredSeries } from './metrics-servers.ts';

/** 2026-11-24T06:00:00Z, in seconds. */
const END = Date.UTC(2026, 10, 24, 6) / 1000;

/** Six hours, at whose half `web` was rolled out; in the fifth `db` was killed. Seconds since 1970. */
export const SMALL_CLUSTER_TIMES = {
  START: END - 6 * 3600,
  HALF: END - 3 * 3600,
  KILL: END - 2 * 3600,
  /** The JVM of `orders` ended itself, and an hour later it was killed. */
  JAVA_END: END - 5 * 3600,
  OTHER_KILL: END - 4 * 3600,
  END,
} as const;

const { HALF, KILL, JAVA_END, OTHER_KILL } = SMALL_CLUSTER_TIMES;

/** What kube-state-metrics tells, scraped without honorLabels: its own pod stands where the other's is looked for. */
const told = (
  name: string,
  of: Readonly<Record<string, string>>,
  value: StoredSeries['value'],
  more: Readonly<Record<string, string>> = {},
): StoredSeries => {
  const moved = Object.fromEntries(Object.entries(of).map(([label, text]) => [`exported_${label}`, text]));
  return {
    name,
    labels: {
      job: 'kube-state-metrics',
      namespace: 'monitoring',
      pod: 'ksm-0',
      exported_namespace: 'shop',
      ...moved,
      ...more,
    },
    value,
  };
};

const always = (value: number) => (): number => value;
const after =
  (moment: number, value: number) =>
  (at: number): number | undefined =>
    at > moment ? value : undefined;

const DB = { pod: 'db-0', container: 'db' };
const WEB = { pod: 'web-7c9d8f6b5-x2x7k', container: 'app' };
const ORDERS = { pod: 'orders-6bcf9d74d-lmn52', container: 'orders' };

const LAST = 'kube_pod_container_status_last_terminated';
const RESTARTS = 'kube_pod_container_status_restarts_total';

/** How containers ended, what they are allowed, what was rolled out. */
export const SMALL_CLUSTER_STATE: readonly StoredSeries[] = [
  told(RESTARTS, DB, (at) => (at > KILL ? 1 : 0)),
  told(`${LAST}_reason`, DB, after(KILL, 1), { reason: 'OOMKilled' }),
  told(`${LAST}_exitcode`, DB, after(KILL, 137)),
  told(`${LAST}_timestamp`, DB, after(KILL, KILL)),
  told('kube_pod_container_resource_limits', DB, (at) => (at > KILL + 600 ? 300 : 256) * MiB, { resource: 'memory' }),
  told('kube_pod_container_resource_limits', DB, always(2), { resource: 'cpu' }),
  told('kube_pod_container_resource_requests', DB, always(200 * MiB), { resource: 'memory' }),
  told(RESTARTS, WEB, always(0)),
  told(RESTARTS, ORDERS, (at) => (at > OTHER_KILL ? 2 : at > JAVA_END ? 1 : 0)),
  told(`${LAST}_reason`, ORDERS, after(JAVA_END, 1), { reason: 'Error' }),
  told(`${LAST}_exitcode`, ORDERS, (at) => (at > OTHER_KILL ? 137 : at > JAVA_END ? 3 : undefined)),
  {
    name: 'kube_replicaset_created',
    labels: { job: 'kube-state-metrics', namespace: 'shop', replicaset: 'web-7c9d8f6b5' },
    value: always(HALF),
  },
  {
    name: 'kube_replicaset_created',
    labels: { job: 'kube-state-metrics', namespace: 'shop', replicaset: 'web-6bcf9d74d' },
    value: always(HALF - 9 * 86_400),
  },
  {
    name: 'kube_statefulset_status_update_revision',
    labels: { job: 'kube-state-metrics', namespace: 'shop', statefulset: 'db', revision: 'db-1' },
    value: (at) => (at < HALF ? 1 : undefined),
  },
  {
    name: 'kube_statefulset_status_update_revision',
    labels: { job: 'kube-state-metrics', namespace: 'shop', statefulset: 'db', revision: 'db-2' },
    value: after(HALF, 1),
  },
];
