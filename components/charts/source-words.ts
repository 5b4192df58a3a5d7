/** What each kind of source is called on a page. */
const WORDS: Readonly<Record<string, string>> = {
  'pod-spec': 'pod specification',
  'config-map': 'ConfigMap',
  'kubernetes-status': 'pod status',
  node: 'node',
  'image-name': 'name of the image',
  image: 'image',
  launcher: 'start script',
  metrics: 'metrics',
  'metrics-server': 'metrics.k8s.io',
  kubelet: 'the kubelet',
  'running-jvm': 'the running JVM',
  hotspot: 'decided by the JVM',
  model: 'computed',
  assumption: 'assumed',
  person: 'told by a person',
};

/** A kind of source in words. */
export const sourceWords = (kind: string): string => WORDS[kind] ?? kind;
