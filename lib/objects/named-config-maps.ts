import type { ClusterObject } from './parse-object.ts';
import type { PodSpec } from './pod-spec.ts';

function* namesIn({ containers, initContainers, volumes }: PodSpec): Generator<string> {
  for (const { env, envFrom } of [...containers, ...initContainers]) {
    for (const { configMapRef } of envFrom) if (configMapRef !== undefined) yield configMapRef.name;
    for (const { valueFrom } of env) if (valueFrom?.configMapKeyRef !== undefined) yield valueFrom.configMapKeyRef.name;
  }
  for (const { configMap, projected } of volumes) {
    const parts = [configMap, ...(projected?.sources ?? []).map((source) => source.configMap)];
    for (const part of parts) if (part?.name !== undefined) yield part.name;
  }
}

/** The certificate that Kubernetes mounts into every pod: no setting of anybody. */
const EVERYWHERE = 'kube-root-ca.crt';

/** The ConfigMaps that pod templates and pods name, as `namespace/name`. */
export function namedConfigMaps(objects: readonly ClusterObject[]): ReadonlySet<string> {
  const named = new Set<string>();
  for (const object of objects) {
    if (object.is !== 'pod' && object.is !== 'controller') continue;
    const spec = object.is === 'pod' ? object.object.spec : object.object.template?.spec;
    const namespace = object.object.metadata.namespace ?? 'default';
    if (spec === undefined) continue;
    for (const name of namesIn(spec)) if (name !== EVERYWHERE) named.add(`${namespace}/${name}`);
  }
  return named;
}
