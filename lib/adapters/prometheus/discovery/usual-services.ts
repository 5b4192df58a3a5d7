/** A kind of server that speaks the Prometheus query API, and how its usual charts and operators label its Service. */
export type UsualService = {
  readonly product: string;
  /** Sets of labels, one of which a Service must have whole. */
  readonly labels: readonly Readonly<Record<string, string>>[];
  /** Ports by name or number, the better first. */
  readonly ports: readonly (string | number)[];
  /** Where the query API begins. */
  readonly path: string;
};

const NAME = 'app.kubernetes.io/name';
const COMPONENT = 'app.kubernetes.io/component';

/**
 * Better first: what answers for several Prometheus servers at once holds more history than any of them.
 * Source: labels in the charts of kube-prometheus-stack, prometheus, thanos (Bitnami), mimir-distributed, victoria-metrics-*,
 * Rancher monitoring, and of the Prometheus operator's own Service.
 */
export const USUAL_SERVICES: readonly UsualService[] = [
  {
    product: 'Thanos',
    labels: [
      { [NAME]: 'thanos-query-frontend' },
      { [NAME]: 'thanos', [COMPONENT]: 'query-frontend' },
      { [NAME]: 'thanos-query' },
      { [NAME]: 'thanos', [COMPONENT]: 'query' },
      { app: 'thanos-query' },
    ],
    ports: ['http', 'http-query', 'web', 9090, 10_902],
    path: '',
  },
  {
    product: 'Mimir',
    labels: [
      { [NAME]: 'mimir', [COMPONENT]: 'gateway' },
      { [NAME]: 'mimir', [COMPONENT]: 'nginx' },
      { [NAME]: 'mimir', [COMPONENT]: 'query-frontend' },
    ],
    ports: ['http-metric', 'http-metrics', 'http', 80, 8080],
    path: '/prometheus',
  },
  {
    product: 'VictoriaMetrics',
    labels: [{ [NAME]: 'vmselect' }, { [NAME]: 'victoria-metrics-cluster', app: 'vmselect' }],
    ports: ['http', 8481],
    path: '/select/0/prometheus',
  },
  {
    product: 'VictoriaMetrics',
    labels: [{ [NAME]: 'vmsingle' }, { [NAME]: 'victoria-metrics-single', app: 'server' }],
    ports: ['http', 8428, 8429],
    path: '',
  },
  {
    product: 'Prometheus',
    labels: [
      { app: 'kube-prometheus-stack-prometheus' },
      { app: 'rancher-monitoring-prometheus' },
      { app: 'prometheus-operator-prometheus' },
      { [NAME]: 'prometheus', [COMPONENT]: 'server' },
      { [NAME]: 'prometheus', [COMPONENT]: 'prometheus' },
      { app: 'prometheus', component: 'server' },
      { 'operated-prometheus': 'true' },
    ],
    ports: ['http-web', 'web', 'http', 9090, 80],
    path: '',
  },
];

/** One selector a label key, with every value that is usual: the API server is asked as often as there are keys. */
export function selectors(): readonly string[] {
  const first = USUAL_SERVICES.flatMap(({ labels }) => labels.map((set) => Object.entries(set)[0] ?? ['', '']));
  return [...Map.groupBy(first, ([key]) => key)].map(
    ([key, pairs]) => `${key} in (${[...new Set(pairs.map(([, value]) => value))].join(',')})`,
  );
}
