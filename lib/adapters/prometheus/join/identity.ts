/** Whom a series tells of, as far as its labels say. */
export type Identity = {
  readonly namespace: string;
  readonly pod: string;
  /** Undefined when no label names it. */
  readonly container: string | undefined;
};

type Labels = Readonly<Record<string, string>>;

/**
 * Label names, the exporter's own word first: what a scrape without honorLabels moved aside, OTLP resource attributes,
 * the conventions of annotation scrapes, then the labels of the target.
 */
const NAMESPACE = [
  'exported_namespace',
  'k8s_namespace_name',
  'k8s.namespace.name',
  'kubernetes_namespace',
  'namespace',
];
const POD = ['exported_pod', 'k8s_pod_name', 'k8s.pod.name', 'kubernetes_pod_name', 'pod', 'pod_name'];
const CONTAINER = [
  'exported_container',
  'k8s_container_name',
  'k8s.container.name',
  'kubernetes_container_name',
  'container',
  'container_name',
];

const first = (labels: Labels, names: readonly string[]): string | undefined => {
  for (const name of names) if (labels[name]) return labels[name];
  return undefined;
};

/** Labels that say whom a series tells of and nothing of the figure. */
export const IDENTITY_LABELS: ReadonlySet<string> = new Set([...NAMESPACE, ...POD, ...CONTAINER, 'job', 'instance']);

/** What an agent of the node calls a container it looks into from outside; the target's labels are its own. Source: coroot-node-agent. */
const SEEN_FROM_NODE = /^\/k8s\/(?<namespace>[^/]+)\/(?<pod>[^/]+)\/(?<container>[^/]+)$/;

/** Undefined when the labels name no pod. */
export function identityOf(labels: Labels): Identity | undefined {
  const seen = SEEN_FROM_NODE.exec(labels['container_id'] ?? '')?.groups;
  if (seen?.['namespace'] !== undefined && seen['pod'] !== undefined)
    return { namespace: seen['namespace'], pod: seen['pod'], container: seen['container'] };
  const namespace = first(labels, NAMESPACE);
  const pod = first(labels, POD);
  return namespace === undefined || pod === undefined
    ? undefined
    : { namespace, pod, container: first(labels, CONTAINER) };
}

/** The pods of OTLP targets by their job and instance, from `target_info`. */
export function targetsOf(rows: readonly { readonly labels: Labels }[]): ReadonlyMap<string, Identity> {
  const targets = new Map<string, Identity>();
  for (const { labels } of rows) {
    const identity = identityOf(labels);
    if (identity !== undefined) targets.set(targetKey(labels), identity);
  }
  return targets;
}

/** What OTLP names a process by. */
export const targetKey = (labels: Labels): string => `${labels['job'] ?? ''}|${labels['instance'] ?? ''}`;
