import { instant } from '#lib/core/instant.ts';
import { clusterReaderContract } from '#lib/testing/cluster-reader.contract.ts';
import { fakeApiServer, type Routes } from '#lib/testing/fake-api-server.ts';
import { expect, table, test } from '#lib/testing/harness.ts';
import { aConfigMap, aContainer, aController, anObject, aPod } from '#lib/testing/kube-objects.ts';
import { kubernetesReader } from './cluster-reader.ts';

const envFrom = [{ configMapRef: { name: 'settings' } }];
const cluster: Routes = {
  '/api/v1/pods': [
    aPod('cart-1-a', { meta: { owner: { kind: 'ReplicaSet', name: 'cart-1' } } }),
    aPod('shipping-1', { meta: { owner: { apiVersion: 'argoproj.io/v1alpha1', kind: 'Rollout', name: 'shipping' } } }),
  ],
  '/apis/apps/v1/deployments': [aController('Deployment', 'cart', { containers: [aContainer({ envFrom })] })],
  '/apis/apps/v1/replicasets': [
    aController('ReplicaSet', 'cart-1', { meta: { owner: { kind: 'Deployment', name: 'cart' } } }),
  ],
  '/api/v1/configmaps': [aConfigMap('settings', { A: 'x' }), aConfigMap('other', { B: 'y' })],
  '/apis/argoproj.io/v1alpha1': () => ({
    ok: true,
    value: { resources: [{ name: 'rollouts', kind: 'Rollout', namespaced: true }] },
  }),
  '/apis/argoproj.io/v1alpha1/rollouts': [aController('Rollout', 'shipping')],
  '/version': () => ({ ok: true, value: { gitVersion: 'v1.34.2' } }),
};

const forbidden = (detail: string) => ({ kind: 'forbidden', detail }) as const;

function readerOf(routes: Routes, { namespaces, own }: { namespaces?: string[]; own?: string } = {}) {
  const server = fakeApiServer(routes, own);
  const options = { namespaces, timeoutMilliseconds: 1000, clock: () => instant(5) };
  return { server, reader: kubernetesReader(server, options) };
}

async function read(routes: Routes, options = {}) {
  const { server, reader } = readerOf(routes, options);
  const answer = await reader.read(AbortSignal.timeout(5000), () => {});
  const facts = answer.ok ? answer.value : undefined;
  return {
    answer,
    asked: server.asked,
    names: facts?.workloads.map(({ ref, pods }) => `${ref.kind}/${ref.name}:${pods.length}`),
    gaps: facts?.gaps.map(({ what }) => what),
    facts,
  };
}

clusterReaderContract('kubernetes', async () => readerOf(cluster).reader);

test('workloads with their pods, owners of other kinds, and the ConfigMaps that are named', async () => {
  const { names, gaps, facts } = await read(cluster);
  expect(names).toEqual(['Deployment/cart:1', 'Rollout/shipping:1']);
  expect(gaps).toEqual([]);
  expect(facts?.serverVersion).toBe('v1.34.2');
  expect(facts?.workloads[0]?.template.containers[0]?.env).toMatchObject([{ name: 'A', value: { value: 'x' } }]);
  expect(facts?.sources[0]).toMatchObject({ state: 'read', readAt: 5 });
  expect(facts?.sources[0]?.questions).toContainEqual(expect.objectContaining({ asks: 'pods', answers: 2 }));
});

test('Secrets are never asked for', async () => {
  const { asked } = await read(cluster);
  expect(asked.filter((path) => path.includes('secrets'))).toEqual([]);
});

const inNamespaces = {
  ...cluster,
  '/api/v1/pods': forbidden('pods is forbidden at the cluster scope'),
  '/api/v1/namespaces/shop/pods': [aPod('tool')],
  '/api/v1/namespaces/bank/pods': forbidden('pods is forbidden in the namespace "bank"'),
};
const namespaceList = ['shop', 'bank'].map((name) => anObject('v1', 'Namespace', name));

table(
  'refusals leave the rest',
  [
    {
      why: 'one kind',
      routes: { ...cluster, '/apis/apps/v1/replicasets': forbidden('no') },
      names: ['Deployment/cart:0', 'ReplicaSet/cart-1:1', 'Rollout/shipping:1'],
      gaps: ['replicasets in all namespaces', 'ReplicaSet shop/cart-1'],
    },
    {
      why: 'nodes have no namespaces to fall back to',
      routes: { ...cluster, '/api/v1/nodes': forbidden('no') },
      names: ['Deployment/cart:1', 'Rollout/shipping:1'],
      gaps: ['nodes'],
    },
    {
      why: 'the whole cluster is forbidden, and one of its namespaces',
      routes: { ...inNamespaces, '/api/v1/namespaces': namespaceList },
      names: ['Deployment/cart:0', 'Pod/tool:1'],
      gaps: ['pods in namespace bank'],
    },
    {
      why: 'namespaces may not be listed: the one of the context is looked at, and the others are said to be missing',
      routes: { ...inNamespaces, '/api/v1/namespaces': forbidden('no') },
      own: 'shop',
      names: ['Deployment/cart:0', 'Pod/tool:1'],
      gaps: ['pods outside shop'],
    },
    {
      why: 'nothing tells where to look',
      routes: { ...inNamespaces, '/api/v1/namespaces': forbidden('no') },
      names: ['Deployment/cart:0'],
      gaps: ['pods in all namespaces'],
    },
    {
      why: 'ConfigMaps: their variables are unknown',
      routes: { ...cluster, '/api/v1/configmaps': forbidden('no') },
      names: ['Deployment/cart:1', 'Rollout/shipping:1'],
      gaps: ['configmaps in all namespaces', 'container app of Deployment shop/cart'],
    },
  ],
  async ({ why, routes, names, gaps, ...options }) => {
    const answer = await read(routes, options);
    expect.soft(answer.names, why).toEqual(names);
    expect.soft(answer.gaps, why).toEqual(gaps);
    expect.soft(answer.facts?.sources[0]?.state, why).toBe('partial');
  },
);

test('a refusal names the exact right in its remedy', async () => {
  const { facts } = await read({ ...cluster, '/apis/apps/v1/replicasets': forbidden('User "x" cannot list') });
  expect(facts?.gaps[0]).toEqual({
    source: 'kubernetes',
    what: 'replicasets in all namespaces',
    why: 'User "x" cannot list',
    remedy:
      'Grant get and list on replicasets (API group "apps") in all namespaces: kubectl create clusterrole headroom-replicasets ' +
      "--verb=get,list --resource=replicasets.apps, and bind it to Headroom's user",
  });
});

test('only the wanted namespaces are asked', async () => {
  const { asked, names } = await read(
    { ...cluster, '/api/v1/namespaces/shop/pods': [aPod('tool')] },
    { namespaces: ['shop'] },
  );
  expect(names).toEqual(['Pod/tool:1']);
  expect(asked).not.toContain('/api/v1/pods');
});

test('a server that is away is an error, and is not asked a dozen times', async () => {
  const { answer, asked } = await read({ '/api/v1/pods': { kind: 'unreachable', detail: 'connection refused' } });
  expect(answer).toMatchObject({
    ok: false,
    error: { kind: 'unreachable', address: 'https://fake.example', detail: 'connection refused' },
  });
  expect(asked).toEqual(['/api/v1/pods']);
});
