import type { EnvVar } from '#lib/core/model/container.ts';
import { expect, table } from '#lib/testing/harness.ts';
import { aConfigMap, aContainer, aController } from '#lib/testing/kube-objects.ts';
import { parseObject } from './parse-object.ts';
import { toWorkloads } from './to-workloads.ts';

const settings = aConfigMap('settings', { JAVA_OPTS: '-Xmx512m', PORT: 8080 });

function envOf(container: object, allConfigMaps = true): readonly EnvVar[] {
  const raw = [settings, aController('Deployment', 'cart', { containers: [aContainer({ ...container })] })];
  const objects = raw.flatMap((object) => {
    const parsed = parseObject(object, 'manifests');
    return parsed.ok ? [parsed.value] : [];
  });
  const source = { cluster: 'test', source: 'manifests', allConfigMaps: () => allConfigMaps };
  return toWorkloads(objects, source).workloads[0]?.template.containers[0]?.env ?? [];
}

const said = ({ name, value, origin }: EnvVar): string =>
  `${name}=${value.state === 'known' ? value.value : `? ${value.why}`} (${origin.kind})`;

const keyRef = (name: string, key: string, rest = {}) => ({ valueFrom: { configMapKeyRef: { name, key, ...rest } } });

table(
  'variables',
  [
    { why: 'a literal', env: { env: [{ name: 'A', value: 'x' }] }, says: ['A=x (literal)'] },
    { why: 'without a value it is empty', env: { env: [{ name: 'A' }] }, says: ['A= (literal)'] },
    { why: 'a number without quotes', env: { env: [{ name: 'A', value: 8080 }] }, says: ['A=8080 (literal)'] },
    {
      why: 'a key of a ConfigMap',
      env: { env: [{ name: 'A', ...keyRef('settings', 'JAVA_OPTS') }] },
      says: ['A=-Xmx512m (config-map)'],
    },
    {
      why: 'a key that is not there stops the container',
      env: { env: [{ name: 'A', ...keyRef('settings', 'NONE') }] },
      says: ['A=? ConfigMap shop/settings has no key NONE: the container cannot start (config-map)'],
    },
    {
      why: 'an optional key that is not there sets nothing',
      env: { env: [{ name: 'A', ...keyRef('settings', 'NONE', { optional: true }) }] },
      says: [],
    },
    {
      why: 'an optional key of a ConfigMap that nobody read may be there',
      env: { env: [{ name: 'A', ...keyRef('elsewhere', 'K', { optional: true }) }] },
      partial: true,
      says: ['A=? ConfigMap shop/elsewhere was not read (config-map)'],
    },
    {
      why: 'a whole ConfigMap with a prefix, before the single ones',
      env: { env: [{ name: 'A', value: 'x' }], envFrom: [{ prefix: 'P_', configMapRef: { name: 'settings' } }] },
      says: ['P_JAVA_OPTS=-Xmx512m (config-map)', 'P_PORT=8080 (config-map)', 'A=x (literal)'],
    },
    {
      why: 'a Secret is never read',
      env: { env: [{ name: 'A', valueFrom: { secretKeyRef: { name: 'db', key: 'password' } } }] },
      says: ['A=? from Secret shop/db key password; Headroom never reads Secrets (secret)'],
    },
    {
      why: 'a whole Secret has names that nobody knows',
      env: { envFrom: [{ secretRef: { name: 'db' } }] },
      says: ['*=? from Secret shop/db; Headroom never reads Secrets (secret)'],
    },
    {
      why: 'fields that all pods share, and one that differs',
      env: {
        env: [
          { name: 'NS', valueFrom: { fieldRef: { fieldPath: 'metadata.namespace' } } },
          { name: 'APP', valueFrom: { fieldRef: { fieldPath: "metadata.labels['app']" } } },
          { name: 'IP', valueFrom: { fieldRef: { fieldPath: 'status.podIP' } } },
        ],
      },
      says: ['NS=shop (field)', 'APP=cart (field)', 'IP=? status.podIP differs from pod to pod (field)'],
    },
    {
      why: 'a limit divided and rounded up',
      env: {
        resources: { limits: { memory: '1000Mi', cpu: '250m' } },
        env: [
          { name: 'MIB', valueFrom: { resourceFieldRef: { resource: 'limits.memory', divisor: '1Mi' } } },
          { name: 'GIB', valueFrom: { resourceFieldRef: { resource: 'limits.memory', divisor: '1Gi' } } },
          { name: 'CPU', valueFrom: { resourceFieldRef: { resource: 'limits.cpu' } } },
        ],
      },
      says: ['MIB=1000 (resource-field)', 'GIB=1 (resource-field)', 'CPU=1 (resource-field)'],
    },
    {
      why: 'a limit that is not set is the node',
      env: { env: [{ name: 'M', valueFrom: { resourceFieldRef: { resource: 'limits.memory' } } }] },
      says: ['M=? limits.memory is not set, so the variable holds what the node can allocate (resource-field)'],
    },
    {
      why: 'a source of a later Kubernetes',
      env: { env: [{ name: 'A', valueFrom: { fileKeyRef: { path: 'a' } } }] },
      says: ['A=? the value comes from a kind of source that Headroom does not know (field)'],
    },
  ],
  ({ why, env, says, ...row }) => {
    expect.soft(envOf(env, !('partial' in row)).map(said), why).toEqual(says);
  },
);
