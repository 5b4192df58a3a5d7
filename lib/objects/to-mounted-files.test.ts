import { expect, table } from '#lib/testing/harness.ts';
import { aConfigMap, aContainer, aController } from '#lib/testing/kube-objects.ts';
import { parseObject } from './parse-object.ts';
import { toWorkloads } from './to-workloads.ts';

const files = aConfigMap('files', { 'jvm.config': '-Xmx1g', 'log.xml': '<x/>' });

table(
  'files of ConfigMaps',
  [
    {
      why: 'each key is a file',
      volume: { configMap: { name: 'files' } },
      mount: {},
      paths: ['/etc/app/jvm.config', '/etc/app/log.xml'],
    },
    {
      why: 'chosen keys under other names',
      volume: { configMap: { name: 'files', items: [{ key: 'jvm.config', path: 'conf/jvm.options' }] } },
      mount: {},
      paths: ['/etc/app/conf/jvm.options'],
    },
    {
      why: 'a subPath is one file at the path itself',
      volume: { configMap: { name: 'files' } },
      mount: { subPath: 'jvm.config' },
      paths: ['/etc/app'],
    },
    {
      why: 'a subPath of a folder',
      volume: { configMap: { name: 'files', items: [{ key: 'jvm.config', path: 'conf/jvm.options' }] } },
      mount: { subPath: 'conf' },
      paths: ['/etc/app/jvm.options'],
    },
    {
      why: 'a projected volume',
      volume: { projected: { sources: [{ secret: { name: 's' } }, { configMap: { name: 'files' } }] } },
      mount: { mountPath: '/etc/app/' },
      paths: ['/etc/app/jvm.config', '/etc/app/log.xml'],
    },
    { why: 'a ConfigMap that was not read', volume: { configMap: { name: 'other' } }, mount: {}, paths: [] },
    { why: 'another kind of volume', volume: { emptyDir: null }, mount: {}, paths: [] },
  ],
  ({ why, volume, mount, paths }) => {
    const containers = [aContainer({ volumeMounts: [{ name: 'v', mountPath: '/etc/app', ...mount }] })];
    const raw = [
      files,
      aController('Deployment', 'cart', { containers, pod: { volumes: [{ name: 'v', ...volume }] } }),
    ];
    const objects = raw.flatMap((object) => {
      const parsed = parseObject(object, 'manifests');
      return parsed.ok ? [parsed.value] : [];
    });
    const { workloads } = toWorkloads(objects, { cluster: 't', source: 'manifests', allConfigMaps: () => false });
    expect
      .soft(
        workloads[0]?.template.containers[0]?.files.map(({ path }) => path),
        why,
      )
      .toEqual(paths);
  },
);
