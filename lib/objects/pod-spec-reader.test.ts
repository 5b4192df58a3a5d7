import { expect, test } from '#lib/testing/harness.ts';
import { aContainer } from '#lib/testing/kube-objects.ts';
import { sharingPodSpecReader } from './pod-spec-reader.ts';

const spec = (rest: object = {}, token = 'abcde') => ({
  containers: [aContainer({ volumeMounts: [{ name: `kube-api-access-${token}`, mountPath: '/var/run/secrets' }] })],
  volumes: [{ name: `kube-api-access-${token}`, projected: { sources: [] } }],
  ...rest,
});

test('pods that differ in their node and token share what was read', () => {
  const read = sharingPodSpecReader();
  const one = read(spec({ nodeName: 'node-1' }, 'abcde'), 'spec');
  const other = read(spec({ nodeName: 'node-2' }, 'fghij'), 'spec');
  expect(one).toMatchObject({ ok: true, value: { nodeName: 'node-1' } });
  expect(other).toMatchObject({ ok: true, value: { nodeName: 'node-2' } });
  expect(one.ok && other.ok && one.value.containers === other.value.containers).toBe(true);
});

test('pods that differ otherwise share nothing', () => {
  const read = sharingPodSpecReader();
  const one = read(spec(), 'spec');
  const other = read(spec({ containers: [aContainer({ args: ['-Xmx1g'] })] }), 'spec');
  expect(one.ok && other.ok && one.value.containers !== other.value.containers).toBe(true);
});

test('a fault is told by its path', () => {
  const read = sharingPodSpecReader()({ containers: 'none' }, 'spec.template.spec');
  expect(read.ok ? '' : read.error).toMatch(/^spec\.template\.spec\.containers: /);
});
