/** Copies a label over another one where it is there. */
const over = (target: string, source: string) => (text: string) =>
  `label_replace(${text},"${target}","$1","${source}","(.+)")`;

const chain =
  (...steps: readonly ((text: string) => string)[]) =>
  (text: string): string =>
    steps.reduce((inner, step) => step(inner), text);

/** What a scrape without honorLabels has moved aside is what the exporter said. */
export const exporterLabels = chain(
  over('namespace', 'exported_namespace'),
  over('pod', 'exported_pod'),
  over('container', 'exported_container'),
);

/** The same for an application's own metrics, which annotation scrapes and OTLP label in their own ways. */
export const applicationLabels = chain(
  over('namespace', 'kubernetes_namespace'),
  over('pod', 'kubernetes_pod_name'),
  over('container', 'kubernetes_container_name'),
  over('namespace', 'k8s_namespace_name'),
  over('pod', 'k8s_pod_name'),
  over('container', 'k8s_container_name'),
  exporterLabels,
);

/** Kubernetes' alphabet of generated names. Source: k8s.io/apimachinery/pkg/util/rand. */
const SAFE = '[bcdfghjklmnpqrstvwxz2456789]';

/**
 * A pod's name without what is generated in it: `web-7c9d8f6b5-x2x7k` → `web/~/~`, `agent-x2x7k` → `agent/~`, `db-0` → `db-0`.
 * So pods of replaced ReplicaSets are one line, and a workload costs one series however many pods it had.
 */
export const GROUP_RULES: readonly (readonly [RegExp, string])[] = [
  [new RegExp(`^(.+)-${SAFE}{6,10}-${SAFE}{5}$`), '$1/~/~'],
  [new RegExp(`^(.+)-${SAFE}{5}$`), '$1/~'],
  [/^(.+)$/, '$1'],
];

/** Adds the label `group`; the last rule that fits wins, as in `podGroup` the first. */
export const grouped = chain(
  ...GROUP_RULES.toReversed().map(
    ([rule, group]) =>
      (text: string) =>
        `label_replace(${text},"group","${group}","pod","${rule.source.slice(1, -1)}")`,
  ),
);

/** The same rule for a name at hand. */
export function podGroup(pod: string): string {
  const [rule, group] = GROUP_RULES.find(([pattern]) => pattern.test(pod)) ?? [/^/, ''];
  return pod.replace(rule, group);
}

/** Adds `target`, the job and instance of a series that carries no pod: OTLP names its pod in `target_info` alone. */
export const targeted = (text: string): string =>
  `label_replace(label_join(${text},"target","|","job","instance"),"target","","pod",".+")`;
