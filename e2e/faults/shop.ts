import { readFileSync } from 'node:fs';
import { parseAllDocuments } from 'yaml';
import type { ApiServer } from './api-server.ts';

const container = (fields: object = {}) => ({
  name: 'app',
  image: 'registry.example/cart:1',
  resources: { limits: { memory: '512Mi' } },
  ...fields,
});

const labels = { app: 'cart' };
const named = (name: string, rest: object = {}) => ({ metadata: { name, ...rest } });

const PODS = 12;

/** What the real API server holds: one Deployment with a ConfigMap and a very long argument, and pods enough for pages. */
async function createShop(server: ApiServer): Promise<void> {
  for (const name of ['shop', 'bank']) await server.create('/api/v1/namespaces', named(name));
  const shop = '/api/v1/namespaces/shop';
  await server.create(`${shop}/configmaps`, { ...named('settings'), data: { JAVA_OPTS: '-Xmx256m' } });
  const env = [{ name: 'JAVA_OPTS', valueFrom: { configMapKeyRef: { name: 'settings', key: 'JAVA_OPTS' } } }];
  const args = ['-jar', 'app.jar', 'x'.repeat(30_000)];
  const template = { metadata: { labels }, spec: { containers: [container({ env, args })] } };
  await server.create('/apis/apps/v1/namespaces/shop/deployments', {
    ...named('cart'),
    spec: { replicas: 1, selector: { matchLabels: labels }, template },
  });
  await server.create('/apis/apps/v1/namespaces/bank/statefulsets', {
    ...named('ledger'),
    spec: {
      serviceName: 'ledger',
      selector: { matchLabels: labels },
      template: { metadata: { labels }, spec: { containers: [container()] } },
    },
  });
  for (let number = 10; number < 10 + PODS; number += 1) {
    await server.create(`${shop}/pods`, { ...named(`tool-${number}`), spec: { containers: [container()] } });
  }
}

const RBAC = '/apis/rbac.authorization.k8s.io/v1';

/** `reader` gets the role that is shipped for Headroom, `shop-only` the same in one namespace, `stranger` nothing. */
async function grantRights(server: ApiServer): Promise<void> {
  const shipped = parseAllDocuments(readFileSync('deploy/kubernetes/rbac.yaml', 'utf8')).map((document) =>
    document.toJS(),
  );
  const role = shipped.find(({ kind }) => kind === 'ClusterRole');
  await server.create(`${RBAC}/clusterroles`, role);
  const roleRef = { apiGroup: 'rbac.authorization.k8s.io', kind: 'ClusterRole', name: role.metadata.name };
  const subject = (name: string) => [{ kind: 'User', apiGroup: 'rbac.authorization.k8s.io', name }];
  await server.create(`${RBAC}/clusterrolebindings`, { ...named('reader'), roleRef, subjects: subject('reader') });
  await server.create(`${RBAC}/namespaces/shop/rolebindings`, {
    ...named('shop-only'),
    roleRef,
    subjects: subject('shop-only'),
  });
}

/** Fills a fresh server. */
export async function fillServer(server: ApiServer): Promise<void> {
  await createShop(server);
  await grantRights(server);
}

/** The names of all workloads that `fillServer` makes, as `Kind namespace/name`. */
export const EVERYTHING: readonly string[] = [
  'StatefulSet bank/ledger',
  'Deployment shop/cart',
  ...Array.from({ length: PODS }, (_, index) => `Pod shop/tool-${10 + index}`),
];
