import { expect, table, test } from '#lib/testing/harness.ts';
import { aConfigMap, aContainer, aController, anObject, aPod } from '#lib/testing/kube-objects.ts';
import { parseObject } from './parse-object.ts';
import { toWorkloads } from './to-workloads.ts';

function read(raw: readonly unknown[], allConfigMaps = true) {
  const parsed = raw.map((object) => parseObject(object, 'kubernetes'));
  const objects = parsed.flatMap((result) => (result.ok ? [result.value] : []));
  const malformed = parsed.flatMap((result) => (result.ok ? [] : [result.error]));
  const { workloads, gaps } = toWorkloads(objects, {
    cluster: 'test',
    source: 'kubernetes',
    allConfigMaps: () => allConfigMaps,
  });
  return {
    workloads,
    gaps: [...malformed, ...gaps],
    names: workloads.map(({ ref, pods }) => `${ref.kind}/${ref.name}:${pods.map(({ name }) => name).join('+')}`),
  };
}

const rollout = { apiVersion: 'argoproj.io/v1alpha1', kind: 'Rollout', name: 'cart' };
const revision = (n: number) => ({ annotations: { 'deployment.kubernetes.io/revision': String(n) } });

table(
  'owner chains',
  [
    {
      why: 'a pod stands under the Deployment above its ReplicaSet',
      raw: [
        aController('Deployment', 'cart'),
        aController('ReplicaSet', 'cart-1', { meta: { owner: { kind: 'Deployment', name: 'cart' } } }),
        aPod('cart-1-a', { meta: { owner: { kind: 'ReplicaSet', name: 'cart-1' } } }),
      ],
      names: ['Deployment/cart:cart-1-a'],
      gaps: [],
    },
    {
      why: 'a pod of a Job of a CronJob',
      raw: [
        anObject('batch/v1', 'CronJob', 'nightly', {
          spec: { jobTemplate: { spec: { template: { spec: { containers: [aContainer()] } } } } },
        }),
        aController('Job', 'nightly-1', {
          meta: { owner: { kind: 'CronJob', name: 'nightly', apiVersion: 'batch/v1' } },
        }),
        aPod('nightly-1-x', { meta: { owner: { kind: 'Job', name: 'nightly-1' } } }),
      ],
      names: ['CronJob/nightly:nightly-1-x'],
      gaps: [],
    },
    { why: 'a pod without an owner is its own workload', raw: [aPod('tool')], names: ['Pod/tool:tool'], gaps: [] },
    {
      why: 'a static pod is owned by its node, which is no workload',
      raw: [aPod('etcd-node-1', { meta: { owner: { apiVersion: 'v1', kind: 'Node', name: 'node-1' } } })],
      names: ['Pod/etcd-node-1:etcd-node-1'],
      gaps: [],
    },
    {
      why: 'a custom resource with a template is the workload',
      raw: [
        { ...aController('Rollout', 'cart'), apiVersion: 'argoproj.io/v1alpha1' },
        aController('ReplicaSet', 'cart-1', { meta: { owner: rollout } }),
        aPod('cart-1-a', { meta: { owner: { kind: 'ReplicaSet', name: 'cart-1' } } }),
      ],
      names: ['Rollout/cart:cart-1-a'],
      gaps: [],
    },
    {
      why: 'a custom resource that was not read gives the name, its ReplicaSets the template',
      raw: [
        aController('ReplicaSet', 'cart-1', { meta: { owner: rollout } }),
        aController('ReplicaSet', 'cart-2', { meta: { owner: rollout } }),
        aPod('cart-1-a', { meta: { owner: { kind: 'ReplicaSet', name: 'cart-1' } } }),
        aPod('cart-2-a', { meta: { owner: { kind: 'ReplicaSet', name: 'cart-2' } } }),
      ],
      names: ['Rollout/cart:cart-1-a+cart-2-a'],
      gaps: ['Rollout shop/cart'],
    },
    {
      why: 'an operator that makes several StatefulSets without a template of its own is not the workload',
      raw: [
        anObject('elastic.example/v1', 'Search', 'logs', { spec: { nodeSets: [] } }),
        aController('StatefulSet', 'logs-hot', {
          meta: { owner: { kind: 'Search', name: 'logs', apiVersion: 'elastic.example/v1' } },
        }),
        aController('StatefulSet', 'logs-cold', {
          meta: { owner: { kind: 'Search', name: 'logs', apiVersion: 'elastic.example/v1' } },
        }),
      ],
      names: ['StatefulSet/logs-cold:', 'StatefulSet/logs-hot:'],
      gaps: [],
    },
    {
      why: 'pods that a custom resource owns directly are one workload',
      raw: [
        anObject('core.strimzi.io/v1', 'StrimziPodSet', 'kafka', {
          spec: { pods: [{ spec: { containers: [aContainer()] } }] },
        }),
        ...['kafka-0', 'kafka-1'].map((name) =>
          aPod(name, { meta: { owner: { apiVersion: 'core.strimzi.io/v1', kind: 'StrimziPodSet', name: 'kafka' } } }),
        ),
      ],
      names: ['StrimziPodSet/kafka:kafka-0+kafka-1'],
      gaps: [],
    },
    {
      why: 'an owner of the same name with another uid is another object, deleted since',
      raw: [
        aController('Deployment', 'cart'),
        aController('ReplicaSet', 'cart-1', { meta: { owner: { kind: 'Deployment', name: 'cart', uid: 'older' } } }),
      ],
      names: ['Deployment/cart:'],
      gaps: [],
    },
    {
      why: 'a circle is cut and named, and each of its objects is shown',
      raw: [
        aController('StatefulSet', 'a', { meta: { owner: { kind: 'StatefulSet', name: 'b' } } }),
        aController('StatefulSet', 'b', { meta: { owner: { kind: 'StatefulSet', name: 'a' } } }),
        aPod('a-0', { meta: { owner: { kind: 'StatefulSet', name: 'a' } } }),
      ],
      names: ['StatefulSet/a:a-0', 'StatefulSet/b:'],
      gaps: ['the owner of StatefulSet shop/a, StatefulSet shop/b'],
    },
    {
      why: 'an object that owns itself',
      raw: [aController('Deployment', 'loop', { meta: { owner: { kind: 'Deployment', name: 'loop' } } })],
      names: ['Deployment/loop:'],
      gaps: ['the owner of Deployment shop/loop'],
    },
    {
      why: 'a malformed object is one gap and the rest goes on',
      raw: [
        aController('Deployment', 'broken', { containers: [{ image: 'no-name' }] }),
        aController('Deployment', 'cart'),
      ],
      names: ['Deployment/cart:'],
      gaps: ['Deployment shop/broken'],
    },
    {
      why: 'a Service has no pods to size',
      raw: [anObject('v1', 'Service', 'cart', { spec: {} })],
      names: [],
      gaps: [],
    },
  ],
  ({ why, raw, names, gaps }) => {
    const answer = read(raw);
    expect.soft(answer.names, why).toEqual(names);
    expect
      .soft(
        answer.gaps.map(({ what }) => what),
        why,
      )
      .toEqual(gaps);
  },
);

table(
  'which pods are current',
  [
    {
      why: 'the ReplicaSet of the highest revision, which a rollback gives to the older one',
      raw: [
        aController('Deployment', 'cart'),
        aController('ReplicaSet', 'cart-1', { meta: { owner: { kind: 'Deployment', name: 'cart' }, ...revision(3) } }),
        aController('ReplicaSet', 'cart-2', { meta: { owner: { kind: 'Deployment', name: 'cart' }, ...revision(2) } }),
        aPod('cart-1-a', { meta: { owner: { kind: 'ReplicaSet', name: 'cart-1' } } }),
        aPod('cart-2-a', { meta: { owner: { kind: 'ReplicaSet', name: 'cart-2' } } }),
      ],
      current: { 'cart-1-a': true, 'cart-2-a': false },
    },
    {
      why: 'the update revision of a StatefulSet',
      raw: [
        { ...aController('StatefulSet', 'db'), status: { updateRevision: 'db-2' } },
        ...['db-1', 'db-2'].map((hash) =>
          aPod(`pod-${hash}`, {
            meta: { owner: { kind: 'StatefulSet', name: 'db' }, labels: { 'controller-revision-hash': hash } },
          }),
        ),
      ],
      current: { 'pod-db-1': false, 'pod-db-2': true },
    },
    {
      why: 'the template generation of a DaemonSet',
      raw: [
        aController('DaemonSet', 'agent', {
          meta: { annotations: { 'deprecated.daemonset.template.generation': '2' } },
        }),
        ...['1', '2'].map((generation) =>
          aPod(`agent-${generation}`, {
            meta: { owner: { kind: 'DaemonSet', name: 'agent' }, labels: { 'pod-template-generation': generation } },
          }),
        ),
      ],
      current: { 'agent-1': false, 'agent-2': true },
    },
  ],
  ({ why, raw, current }) => {
    const pods = read(raw).workloads.flatMap((workload) => workload.pods);
    expect.soft(Object.fromEntries(pods.map((pod) => [pod.name, pod.current])), why).toEqual(current);
  },
);

table(
  'replicas',
  [
    { why: 'as the specification says', raw: [aController('Deployment', 'a', { spec: { replicas: 3 } })], replicas: 3 },
    {
      why: 'scaled to nothing is no default',
      raw: [aController('Deployment', 'a', { spec: { replicas: 0 } })],
      replicas: 0,
    },
    { why: 'one when it does not say', raw: [aController('StatefulSet', 'a')], replicas: 1 },
    { why: 'a DaemonSet in a file depends on nodes', raw: [aController('DaemonSet', 'a')], replicas: 'unknown' },
    {
      why: 'a DaemonSet in a cluster tells it',
      raw: [{ ...aController('DaemonSet', 'a'), status: { desiredNumberScheduled: 7 } }],
      replicas: 7,
    },
    { why: 'the parallelism of a Job', raw: [aController('Job', 'a', { spec: { parallelism: 4 } })], replicas: 4 },
    { why: 'a finished pod runs no more', raw: [aPod('a', { status: { phase: 'Succeeded' } })], replicas: 0 },
    {
      why: 'a null is as good as absent',
      raw: [aController('Deployment', 'a', { spec: { replicas: null } })],
      replicas: 1,
    },
  ],
  ({ why, raw, replicas }) => {
    const [workload] = read(raw).workloads;
    expect
      .soft(workload?.replicas.state === 'known' ? workload.replicas.value : workload?.replicas.state, why)
      .toBe(replicas);
  },
);

test('roles, field paths and sidecars', () => {
  const pod = {
    initContainers: [aContainer({ name: 'wait' }), aContainer({ name: 'proxy', restartPolicy: 'Always' })],
  };
  const [workload] = read([aController('Deployment', 'cart', { pod })]).workloads;
  expect(workload?.template.containers.map(({ name, role, fieldPath }) => [name, role, fieldPath])).toEqual([
    ['app', 'main', 'spec.template.spec.containers[0]'],
    ['wait', 'init', 'spec.template.spec.initContainers[0]'],
    ['proxy', 'sidecar', 'spec.template.spec.initContainers[1]'],
  ]);
});

test('an unknown quantity is unknown where it stands, a gap, and hides nothing else', () => {
  const resources = { limits: { memory: '1Gb', cpu: '500m' }, requests: null };
  const { workloads, gaps } = read([aController('Deployment', 'cart', { containers: [aContainer({ resources })] })]);
  const found = workloads[0]?.template.containers[0]?.resources;
  expect(found?.memoryLimit.state).toBe('unknown');
  expect(found?.cpuLimit).toMatchObject({ state: 'known', value: 500 });
  expect(found?.memoryRequest).toMatchObject({ state: 'known', value: 'unset' });
  expect(gaps).toHaveLength(1);
  expect(gaps[0]).toMatchObject({ what: 'container app of Deployment shop/cart' });
  expect(gaps[0]?.why).toContain('"1Gb"');
});

test('30,000 characters of arguments are kept whole', () => {
  const args = ['-jar', 'app.jar', 'x'.repeat(30_000)];
  const { workloads, gaps } = read([aController('Deployment', 'cart', { containers: [aContainer({ args })] })]);
  expect(workloads[0]?.template.containers[0]?.args).toEqual(args);
  expect(gaps).toEqual([]);
});

test('a ConfigMap that was not read makes its variables unknown and one gap', () => {
  const containers = [aContainer({ envFrom: [{ configMapRef: { name: 'settings' } }] })];
  const { workloads, gaps } = read([aController('Deployment', 'cart', { containers }), aConfigMap('other', {})], false);
  expect(workloads[0]?.template.containers[0]?.env).toMatchObject([{ name: '*', value: { state: 'unknown' } }]);
  expect(gaps).toMatchObject([{ why: 'ConfigMap shop/settings was not read' }]);
});

test('what looks like a secret does not come through the door', () => {
  const secret = 'hunter2';
  const container = aContainer({
    command: ['sh', '-c', `export DB_PASSWORD=${secret} && exec java -jar app.jar`],
    args: ['--password', secret, `-Dapp.token=${secret}`, '-Xmx512m'],
    env: [
      { name: 'DB_PASSWORD', value: secret },
      { name: 'JAVA_OPTS', value: `-Xmx1g -Dkey.password=${secret}` },
    ],
    volumeMounts: [{ name: 'v', mountPath: '/etc' }],
  });
  const pod = { volumes: [{ name: 'v', configMap: { name: 'files' } }] };
  const { workloads } = read([
    aController('Deployment', 'cart', {
      containers: [container],
      pod,
      meta: { annotations: { 'kubectl.kubernetes.io/last-applied-configuration': `{"value":"${secret}"}` } },
    }),
    aPod('cart-0', {
      meta: { owner: { kind: 'Deployment', name: 'cart' } },
      status: {
        containerStatuses: [{ name: 'app', state: { terminated: { exitCode: 1, message: `password=${secret}` } } }],
      },
    }),
    aConfigMap('files', { 'app.properties': `db.password=${secret}\nport=80` }),
  ]);
  const text = JSON.stringify(workloads);
  expect(text).not.toContain(secret);
  expect(text).toContain('-Xmx1g');
  expect(text).toContain('port=80');
});
