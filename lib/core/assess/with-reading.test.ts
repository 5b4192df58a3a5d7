import { readShell } from '#lib/adapters/shell/read-shell.ts';
import { aReading, aRunningJvm } from '#lib/testing/a-reading.ts';
import { expect, table, test } from '#lib/testing/harness.ts';
import { simulatedFacts } from '#lib/testing/simulated/facts.ts';
import { instant } from '../instant.ts';
import type { ClusterFacts } from '../model/cluster-facts.ts';
import { containerKey } from '../model/refs.ts';
import type { JvmReading, RunningJvm } from '../model/running-jvm.ts';
import type { Workload } from '../model/workload.ts';
import { assessCluster } from './assess-cluster.ts';
import type { Assessment } from './assessment.ts';

const facts = simulatedFacts();

const workload = (name: string): Workload => {
  const found = facts.workloads.find(({ ref }) => ref.name === name);
  if (!found) throw new Error(`the simulated cluster has no ${name}`);
  return found;
};

function assessed(name: string, reading: JvmReading | undefined, change = (all: ClusterFacts) => all): Assessment {
  const readings = reading === undefined ? {} : { [containerKey(reading.of)]: reading };
  const found = assessCluster(change({ ...facts, readings }), readShell).find(({ ref }) => ref.name === name);
  if (!found) throw new Error(`nothing was said of ${name}`);
  return found;
}

const asked = (name: string, ...jvms: readonly RunningJvm[]): Assessment =>
  assessed(name, aReading(workload(name), name, ...jvms));

const LEDGER = aRunningJvm(
  '-Xmx512m -Dledger.token=s3cr3t',
  ['MaxHeapSize=536870912:environment', 'UseG1GC=true:ergonomic', 'MaxDirectMemorySize=0:default'],
  { release: '25.0.2' },
);

test('what a Secret hides the running JVM tells', () => {
  expect(assessed('ledger', undefined).maxHeap.state).toBe('unknown');
  const { maxHeap, detection, options, comparison } = asked('ledger', LEDGER);
  expect
    .soft(maxHeap)
    .toMatchObject({ value: 536870912, source: { kind: 'running-jvm', at: Date.UTC(2026, 10, 24, 8, 50) } });
  expect.soft(detection.jdk).toMatchObject({ value: '25.0.2', source: { kind: 'running-jvm' } });
  expect.soft(detection.evidence[0]?.from).toBe('running-jvm');
  expect
    .soft(options.map(({ text, origin, state }) => `${text} ${origin} ${state}`))
    .toContain('-Xmx512m running-jvm effective');
  expect.soft(JSON.stringify(options)).not.toContain('s3cr3t');
  expect.soft(comparison?.state === 'known' ? comparison.value.differences : comparison).toEqual([]);
});

test('what was predicted otherwise is a fault of the prediction, and the JVM is right', () => {
  const broker = aRunningJvm('-Xms1g -Xmx1g -Xmx2g', [
    'MaxHeapSize=2147483648:command line',
    'UseG1GC=true:command line',
  ]);
  const { comparison, maxHeap, asked: told, options } = asked('broker', broker);
  expect
    .soft(comparison?.state === 'known' ? comparison.value.differences : comparison)
    .toEqual([{ what: 'MaxHeapSize', predicted: '1073741824 (command line)', told: '2147483648 (command line)' }]);
  expect.soft(maxHeap).toMatchObject({ value: 2147483648 });
  expect.soft(told?.unshown).toEqual(['-Xmx2g']);
  expect
    .soft(options.find(({ text }) => text === '-Xmx1g'))
    .toMatchObject({ state: 'shadowed', by: '-Xmx2g (running-jvm)' });
});

test('what metrics tell otherwise stands beside it', () => {
  const older = aRunningJvm('-Xmx512m', ['MaxHeapSize=536870912:environment'], { release: '25.0.1' });
  const { detection, comparison } = asked('ledger', older);
  const said = detection.releases?.map(({ value, source }) => `${value} ${source.kind}`);
  expect.soft(said).toEqual(['25.0.1 running-jvm', '25.0.2+10 metrics']);
  expect
    .soft(comparison?.state === 'known' ? comparison.value.differences : comparison)
    .toEqual([{ what: 'release', predicted: '25.0.2+10', told: '25.0.1' }]);
});

test('of several JVMs the first counts, and the others are not forgotten', () => {
  const second = aRunningJvm('-Xmx64m', ['MaxHeapSize=67108864:command line'], { pid: 8 });
  const { maxHeap, assumptions } = asked('ledger', second, LEDGER);
  expect(maxHeap).toMatchObject({ value: 536870912 });
  expect(assumptions[0]).toContain('2 JVMs run in the container');
});

const changedPod = (change: (pod: Workload['pods'][number]) => Workload['pods'][number]) => (all: ClusterFacts) => ({
  ...all,
  workloads: all.workloads.map((each) =>
    each.ref.name === 'ledger' ? { ...each, pods: each.pods.map((pod, at) => (at === 0 ? change(pod) : pod)) } : each,
  ),
});

table(
  'a reading holds as long as what was asked still runs',
  [
    { why: 'nothing has changed', change: changedPod((pod) => pod), says: '' },
    { why: 'the pod is gone', change: changedPod((pod) => ({ ...pod, uid: 'another' })), says: 'is gone' },
    {
      why: 'the template has changed',
      change: changedPod((pod) => ({ ...pod, current: false })),
      says: 'of an earlier template',
    },
    {
      why: 'the container started anew',
      change: changedPod((pod) => ({
        ...pod,
        containers: pod.containers.map((each) => ({ ...each, startedAt: instant(1) })),
      })),
      says: 'has started anew',
    },
    {
      why: 'it ended',
      change: changedPod((pod) => ({
        ...pod,
        containers: pod.containers.map((each) => ({ ...each, state: 'terminated' as const })),
      })),
      says: 'does not run any more',
    },
  ],
  ({ why, change, says }) => {
    const {
      asked: told,
      maxHeap,
      comparison,
    } = assessed('ledger', aReading(workload('ledger'), 'ledger', LEDGER), change);
    const holds = told?.holds;
    expect.soft(holds?.ok === false ? holds.error : '', why).toContain(says);
    expect.soft(maxHeap.state, why).toBe(says === '' ? 'known' : 'unknown');
    expect.soft(comparison === undefined, why).toBe(says !== '');
  },
);
