/** One kind that is listed: where, and what it is good for. */
export type Resource = {
  readonly kind: string;
  /** The group and version as in `apiVersion`. */
  readonly apiVersion: string;
  readonly plural: string;
  readonly namespaced: boolean;
};

const namespaced = (apiVersion: string, kind: string, plural: string): Resource => ({
  kind,
  apiVersion,
  plural,
  namespaced: true,
});

export const PODS = namespaced('v1', 'Pod', 'pods');

export const CONFIG_MAPS = namespaced('v1', 'ConfigMap', 'configmaps');

/** What is listed of every cluster besides pods and ConfigMaps. Never Secrets. */
export const RESOURCES: readonly Resource[] = [
  namespaced('apps/v1', 'Deployment', 'deployments'),
  namespaced('apps/v1', 'StatefulSet', 'statefulsets'),
  namespaced('apps/v1', 'DaemonSet', 'daemonsets'),
  namespaced('apps/v1', 'ReplicaSet', 'replicasets'),
  namespaced('v1', 'ReplicationController', 'replicationcontrollers'),
  namespaced('batch/v1', 'Job', 'jobs'),
  namespaced('batch/v1', 'CronJob', 'cronjobs'),
  namespaced('autoscaling/v2', 'HorizontalPodAutoscaler', 'horizontalpodautoscalers'),
  namespaced('policy/v1', 'PodDisruptionBudget', 'poddisruptionbudgets'),
  namespaced('v1', 'LimitRange', 'limitranges'),
  namespaced('v1', 'ResourceQuota', 'resourcequotas'),
  { ...namespaced('v1', 'Node', 'nodes'), namespaced: false },
];

/** Kinds that come with an add-on: listed where the cluster serves them, and not missed where it does not. */
export const ADD_ONS: readonly Pick<Resource, 'apiVersion' | 'kind'>[] = [
  { apiVersion: 'autoscaling.k8s.io/v1', kind: 'VerticalPodAutoscaler' },
];

/** The group of an `apiVersion`; the core group is empty. */
export const groupOf = (apiVersion: string): string =>
  apiVersion.includes('/') ? (apiVersion.split('/')[0] ?? '') : '';

const root = (apiVersion: string): string =>
  groupOf(apiVersion) === '' ? `/api/${apiVersion}` : `/apis/${apiVersion}`;

/** The path of a list: of the whole cluster, or of one namespace. */
export const listPath = ({ apiVersion, plural }: Resource, namespace: string | undefined): string =>
  namespace === undefined ? `${root(apiVersion)}/${plural}` : `${root(apiVersion)}/namespaces/${namespace}/${plural}`;

/** The path that tells which resources a group and version has. */
export const discoveryPath = root;
