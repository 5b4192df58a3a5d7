import { createServer } from 'node:http';

/** An API server's lists in memory, as large as asked for: deployments, each with a ReplicaSet and five pods, and nodes. */
const [deployments = 2000] = process.argv.slice(2).map(Number);

const PODS_EACH = 5;
const PODS_A_NODE = 10;

/** What a real object carries besides what is read: about 2 KiB of managed fields. */
const managedFields = Array.from({ length: 2 }, (_, index) => ({
  manager: `controller-${index}`,
  operation: 'Update',
  fieldsV1: Object.fromEntries(Array.from({ length: 30 }, (__, field) => [`f:field-${field}`, { 'f:value': {} }])),
}));

const container = (name: string) => ({
  name,
  image: `registry.example/shop/${name}:1.2.3`,
  args: ['-XX:MaxRAMPercentage=75', '-jar', '/app/app.jar'],
  env: Array.from({ length: 20 }, (_, index) => ({
    name: `SETTING_${index}`,
    value: `a value of ${name}, number ${index}`,
  })),
  resources: { limits: { memory: '1Gi', cpu: '1' }, requests: { memory: '1Gi', cpu: '500m' } },
  livenessProbe: { httpGet: { path: '/health', port: 8080 }, periodSeconds: 10 },
  readinessProbe: { httpGet: { path: '/ready', port: 8080 }, periodSeconds: 10 },
  volumeMounts: [{ name: 'token', mountPath: '/var/run/secrets/token', readOnly: true }],
});

const metadata = (name: string, namespace: string, owner?: { kind: string; name: string }) => ({
  name,
  namespace,
  uid: `uid-${name}`,
  creationTimestamp: '2026-11-01T08:00:00Z',
  labels: { app: name, 'app.kubernetes.io/name': name },
  managedFields,
  ...(owner && { ownerReferences: [{ apiVersion: 'apps/v1', controller: true, uid: `uid-${owner.name}`, ...owner }] }),
});

const namespaceOf = (index: number): string => `team-${index % 50}`;
const podSpec = (name: string) => ({
  containers: [container(name)],
  volumes: [{ name: 'token', projected: { sources: [] } }],
});

const deployment = (index: number) => ({
  metadata: metadata(`app-${index}`, namespaceOf(index)),
  spec: { replicas: PODS_EACH, template: { metadata: { labels: {} }, spec: podSpec(`app-${index}`) } },
});

const replicaSet = (index: number) => ({
  metadata: metadata(`app-${index}-1`, namespaceOf(index), { kind: 'Deployment', name: `app-${index}` }),
  spec: { replicas: PODS_EACH, template: { metadata: { labels: {} }, spec: podSpec(`app-${index}`) } },
});

function pod(index: number) {
  const app = Math.floor(index / PODS_EACH);
  const owner = { kind: 'ReplicaSet', name: `app-${app}-1` };
  const name = `app-${app}-1-${index % PODS_EACH}`;
  const state = { running: { startedAt: '2026-11-01T08:00:10Z' } };
  return {
    metadata: metadata(name, namespaceOf(app), owner),
    spec: { ...podSpec(`app-${app}`), nodeName: `node-${Math.floor(index / PODS_A_NODE)}` },
    status: {
      phase: 'Running',
      qosClass: 'Burstable',
      startTime: '2026-11-01T08:00:00Z',
      conditions: [{ type: 'Ready', status: 'True' }],
      containerStatuses: [
        { name: `app-${app}`, ready: true, restartCount: 0, state, lastState: {}, imageID: `sha256:${'0'.repeat(64)}` },
      ],
    },
  };
}

const resources = { memory: '64Gi', cpu: '16', pods: '110' };
const node = (index: number) => ({
  metadata: { ...metadata(`node-${index}`, ''), namespace: undefined },
  status: {
    capacity: resources,
    allocatable: resources,
    conditions: [{ type: 'Ready', status: 'True' }],
    nodeInfo: {
      architecture: 'amd64',
      kernelVersion: '6.12.0',
      osImage: 'Debian GNU/Linux 13',
      containerRuntimeVersion: 'containerd://2.1.0',
      kubeletVersion: 'v1.34.0',
    },
  },
});

const pods = deployments * PODS_EACH;
const LISTS: Readonly<Record<string, { readonly count: number; readonly item: (index: number) => object }>> = {
  '/apis/apps/v1/deployments': { count: deployments, item: deployment },
  '/apis/apps/v1/replicasets': { count: deployments, item: replicaSet },
  '/api/v1/pods': { count: pods, item: pod },
  '/api/v1/nodes': { count: Math.ceil(pods / PODS_A_NODE), item: node },
};

/** Pages are made once: what is measured is the reader. */
const pages = new Map<string, Buffer>();

function page(path: string, limit: number, from: number): Buffer {
  const key = `${path} ${from}`;
  const made = pages.get(key);
  if (made !== undefined) return made;
  const { count, item } = LISTS[path] ?? { count: 0, item: () => ({}) };
  const to = Math.min(from + limit, count);
  const items = Array.from({ length: to - from }, (_, index) => item(from + index));
  const text = JSON.stringify({ metadata: to < count ? { continue: String(to) } : {}, items });
  const buffer = Buffer.from(text);
  pages.set(key, buffer);
  return buffer;
}

const server = createServer((request, response) => {
  const url = new URL(request.url ?? '/', 'http://x');
  const from = Number(url.searchParams.get('continue') ?? 0);
  response.setHeader('content-type', 'application/json');
  response.end(page(url.pathname, Number(url.searchParams.get('limit') ?? 500), from));
});

server.listen(0, '127.0.0.1', () => {
  const address = server.address();
  for (const [path, { count }] of Object.entries(LISTS)) {
    for (let from = 0; from < count; from += 500) page(path, 500, from);
  }
  process.send?.(typeof address === 'object' ? address?.port : undefined);
});
