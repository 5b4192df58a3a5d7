import { from, type Known, known, unknown } from '#lib/core/known.ts';
import type { EnvVar } from '#lib/core/model/container.ts';
import type { ContainerSpec, EnvEntry, EnvFromEntry } from './pod-spec.ts';
import { resourceField } from './resource-field.ts';
import type { TemplatePlace } from './template-place.ts';

const secretValue = (namespace: string, name: string, key: string | undefined): Known<never> =>
  unknown(`from Secret ${namespace}/${name}${key === undefined ? '' : ` key ${key}`}; Headroom never reads Secrets`);

const unreadConfigMap = (namespace: string, name: string): Known<never> =>
  unknown(
    `ConfigMap ${namespace}/${name} was not read`,
    `Grant get and list on configmaps in namespace ${namespace}, or add the ConfigMap to the manifests`,
  );

const absentConfigMap = (namespace: string, name: string): Known<never> =>
  unknown(
    `there is no ConfigMap ${namespace}/${name}: the container cannot start`,
    `Create ConfigMap ${namespace}/${name}`,
  );

function envFrom(
  { prefix = '', configMapRef, secretRef }: EnvFromEntry,
  { namespace, configMaps }: TemplatePlace,
): EnvVar[] {
  const any = `${prefix}*`;
  if (secretRef !== undefined) {
    const origin = { kind: 'secret', name: secretRef.name, key: undefined } as const;
    return [{ name: any, value: secretValue(namespace, secretRef.name, undefined), origin }];
  }
  if (configMapRef === undefined) return [];
  const { name } = configMapRef;
  const answer = configMaps(namespace, name);
  const origin = (key: string) => ({ kind: 'config-map', name, key, whole: true }) as const;
  switch (answer.state) {
    case 'read':
      return Object.entries(answer.texts).map(([key, text]) => ({
        name: `${prefix}${key}`,
        value: known(text, from('config-map', `${namespace}/${name} key ${key}`)),
        origin: origin(key),
      }));
    case 'absent':
      if (configMapRef.optional === true) return [];
      return [{ name: any, value: absentConfigMap(namespace, name), origin: origin('*') }];
    case 'unread':
      return [{ name: any, value: unreadConfigMap(namespace, name), origin: origin('*') }];
  }
}

const MAP_FIELD = /^metadata\.(?<map>labels|annotations)\['(?<key>[^']+)'\]$/;

/** Fields that are the same for every pod are known; names, addresses and nodes differ by pod. */
function fieldValue(path: string, { namespace, template }: TemplatePlace): Known<string> {
  const { map, key } = MAP_FIELD.exec(path)?.groups ?? {};
  if (map !== undefined && key !== undefined) {
    const texts = map === 'labels' ? template.metadata.labels : template.metadata.annotations;
    return known(texts[key] ?? '', from('pod-spec', path));
  }
  if (path === 'metadata.namespace') return known(namespace, from('pod-spec', path));
  if (path === 'spec.serviceAccountName')
    return known(template.spec.serviceAccountName ?? 'default', from('pod-spec', path));
  return unknown(`${path} differs from pod to pod`);
}

function fromConfigMapKey(
  name: string,
  reference: { readonly name: string; readonly key: string; readonly optional: boolean | undefined },
  { namespace, configMaps }: TemplatePlace,
): EnvVar[] {
  const { key, optional } = reference;
  const origin = { kind: 'config-map', name: reference.name, key, whole: false } as const;
  const answer = configMaps(namespace, reference.name);
  if (answer.state === 'unread') return [{ name, value: unreadConfigMap(namespace, reference.name), origin }];
  const text = answer.state === 'read' ? answer.texts[key] : undefined;
  const source = `${namespace}/${reference.name} key ${key}`;
  if (text !== undefined) return [{ name, value: known(text, from('config-map', source)), origin }];
  if (optional === true) return [];
  if (answer.state === 'absent') return [{ name, value: absentConfigMap(namespace, reference.name), origin }];
  const why = `ConfigMap ${namespace}/${reference.name} has no key ${key}: the container cannot start`;
  return [{ name, value: unknown(why, `Add the key ${key}`), origin }];
}

function envEntry(
  { name, value, valueFrom }: EnvEntry,
  spec: ContainerSpec,
  place: TemplatePlace,
  path: string,
): EnvVar[] {
  const { configMapKeyRef, secretKeyRef, fieldRef, resourceFieldRef } = valueFrom ?? {};
  if (configMapKeyRef !== undefined) return fromConfigMapKey(name, configMapKeyRef, place);
  if (secretKeyRef !== undefined) {
    const { name: secret, key } = secretKeyRef;
    return [{ name, value: secretValue(place.namespace, secret, key), origin: { kind: 'secret', name: secret, key } }];
  }
  if (fieldRef !== undefined) {
    const { fieldPath } = fieldRef;
    return [{ name, value: fieldValue(fieldPath, place), origin: { kind: 'field', path: fieldPath } }];
  }
  if (resourceFieldRef !== undefined) {
    const { containerName: container, resource, divisor } = resourceFieldRef;
    const origin = { kind: 'resource-field', container, resource, divisor } as const;
    return [{ name, value: resourceField(resourceFieldRef, spec, place), origin }];
  }
  if (valueFrom !== undefined) {
    const why = 'the value comes from a kind of source that Headroom does not know';
    return [{ name, value: unknown(why), origin: { kind: 'field', path: `${path}.valueFrom` } }];
  }
  return [{ name, value: known(value ?? '', from('pod-spec', path)), origin: { kind: 'literal' } }];
}

/**
 * The variables of a container, `envFrom` before `env`, in the order of the API. A source whose names are not known either is one
 * variable named `*` behind its prefix. A variable from an optional source that is not there is left out, as the kubelet does.
 */
export function toEnv(spec: ContainerSpec, place: TemplatePlace, path: string): readonly EnvVar[] {
  return [
    ...spec.envFrom.flatMap((entry) => envFrom(entry, place)),
    ...spec.env.flatMap((entry, index) => {
      const { admittedIn } = entry;
      const where =
        admittedIn === undefined ? `${path}.env[${index}]` : `added at admission, seen in pod ${admittedIn}`;
      return envEntry(entry, spec, place, where);
    }),
  ];
}
