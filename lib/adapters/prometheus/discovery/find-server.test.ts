import { err, ok } from '#lib/core/result.ts';
import { expect, table } from '#lib/testing/harness.ts';
import { type Asking, findServer } from './find-server.ts';
import { selectors } from './usual-services.ts';

type Labels = Readonly<Record<string, string>>;

const service = (
  name: string,
  labels: Labels,
  ports: readonly { name?: string; port: number }[],
  clusterIP = '10.0.0.1',
) => ({
  metadata: { name, namespace: 'monitoring', labels },
  spec: { clusterIP, ports },
});

/** An API server that answers `key in (a,b)` as a real one does. */
const apiWith = (services: readonly ReturnType<typeof service>[]): Asking => ({
  async get(path) {
    const [, key = '', values = ''] = /labelSelector=(.+) in \((.+)\)$/.exec(decodeURIComponent(path)) ?? [];
    const items = services.filter(({ metadata }) => values.split(',').includes(metadata.labels[key] ?? ''));
    return ok({ items: [...items, { metadata: {} }] });
  },
});

const NAME = 'app.kubernetes.io/name';
const stack = service('stack-prometheus', { app: 'kube-prometheus-stack-prometheus' }, [
  { name: 'http-web', port: 9090 },
  { name: 'reloader-web', port: 8080 },
]);
const operated = service(
  'prometheus-operated',
  { 'operated-prometheus': 'true' },
  [{ name: 'http-web', port: 9090 }],
  'None',
);
const thanos = service('thanos-query', { [NAME]: 'thanos-query' }, [{ name: 'http', port: 9090 }]);
const chart = service('prometheus-server', { [NAME]: 'prometheus', 'app.kubernetes.io/component': 'server' }, [
  { name: 'http', port: 80 },
]);
const alertmanager = service('alerts', { [NAME]: 'alertmanager' }, [{ port: 9093 }]);

table(
  'a server is found by the labels that its Service usually has',
  [
    {
      services: [stack, operated, alertmanager],
      says: 'http://stack-prometheus.monitoring.svc:9090',
      why: 'the stack’s own, not the headless one of the same pods',
    },
    {
      services: [operated],
      says: 'http://prometheus-operated.monitoring.svc:9090',
      why: 'a headless one where there is no other',
    },
    {
      services: [stack, thanos],
      says: 'http://thanos-query.monitoring.svc:9090',
      why: 'what answers for several goes before one of them',
    },
    { services: [chart], says: 'http://prometheus-server.monitoring.svc:80', why: 'the community’s chart' },
    {
      services: [
        service('mimir', { [NAME]: 'mimir', 'app.kubernetes.io/component': 'gateway' }, [
          { name: 'http-metric', port: 80 },
        ]),
      ],
      says: 'http://mimir.monitoring.svc:80/prometheus',
      why: 'the query API of Mimir has a path',
    },
    {
      services: [service('secured', { app: 'kube-prometheus-stack-prometheus' }, [{ name: 'https-web', port: 9443 }])],
      says: 'https://secured.monitoring.svc:9443',
      why: 'the only port, and its name says TLS',
    },
    {
      services: [chart, { ...chart, metadata: { ...chart.metadata, namespace: 'team' } }],
      says: 'several: monitoring/prometheus-server, team/prometheus-server',
      why: 'two of a kind: nobody may choose',
    },
    {
      services: [service('odd', { app: 'kube-prometheus-stack-prometheus' }, [{ port: 1 }, { port: 2 }])],
      says: 'none',
      why: 'no port that is known',
    },
    { services: [alertmanager], says: 'none', why: 'nothing that answers queries' },
  ],
  async ({ services, says, why }) => {
    const found = await findServer(apiWith(services), AbortSignal.timeout(1000));
    const told =
      found.kind === 'one'
        ? found.server.address
        : found.kind === 'several'
          ? `several: ${found.servers.map((server) => server.service).join(', ')}`
          : found.kind;
    expect.soft(told, why).toBe(says);
  },
);

table('where nobody may look, that is told', [{ why: 'no right to list Services' }], async ({ why }) => {
  const found = await findServer(
    { get: async () => err({ kind: 'forbidden', detail: 'services is forbidden' }) },
    AbortSignal.timeout(1000),
  );
  expect.soft(found, why).toEqual({ kind: 'not-looked', why: 'services is forbidden' });
  expect.soft(selectors().length, 'few questions').toBeLessThanOrEqual(3);
});
