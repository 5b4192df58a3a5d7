import { expect, test } from '#lib/testing/harness.ts';
import { unknown } from '../known.ts';
import { jvmUsage, type PodReading } from './jvm-usage.ts';
import { readJvm } from './read-jvm.ts';

const none = unknown('not told');

const pod = (committed: number, version: string): PodReading => ({
  reading: readJvm([
    { name: 'jvm_memory_committed_bytes', labels: { area: 'heap' }, value: committed },
    { name: 'jvm_runtime_info', labels: { version }, value: 1 },
  ]),
  gcOverhead: none,
  allocationBytesPerSecond: none,
});

test('of every figure the worst pod, of names what all pods agree on', () => {
  const same = jvmUsage([pod(100, '21.0.8+9'), pod(300, '21.0.8+9')], none);
  expect(same.heapCommitted).toMatchObject({ state: 'known', value: 300 });
  expect(same.jdk).toMatchObject({ state: 'known', value: '21.0.8+9' });
});

test('pods that differ are told, none is chosen', () => {
  const { jdk } = jvmUsage([pod(100, '21.0.8+9'), pod(100, '17.0.15+6')], none);
  expect(jdk).toMatchObject({ state: 'unknown', why: 'the pods differ: 17.0.15+6, 21.0.8+9' });
});

test('without a pod everything is unknown, and that is no proof that there is no JVM', () => {
  const { heapMax, liveSet } = jvmUsage([], none);
  expect(heapMax).toMatchObject({ state: 'unknown', why: expect.stringContaining('no proof') });
  expect(liveSet.state).toBe('unknown');
});
