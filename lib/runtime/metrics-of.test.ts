import { instant } from '#lib/core/instant.ts';
import { err, ok } from '#lib/core/result.ts';
import { expect, table } from '#lib/testing/harness.ts';
import { readEnv } from './env.ts';
import { metricsOf } from './metrics-of.ts';

const service = (name: string) => ({
  metadata: { name, namespace: 'monitoring', labels: { app: 'kube-prometheus-stack-prometheus' } },
  spec: { clusterIP: '10.0.0.1', ports: [{ name: 'http-web', port: 9090 }] },
});

/** A cluster with these Services, and perhaps an address that its administrator wrote down. */
const connection = (context: string, services: readonly string[] | undefined, announced?: string) => ({
  context,
  server: 'https://127.0.0.1:6443',
  namespace: undefined,
  getText: async () => err({ kind: 'absent', detail: 'none' } as const),
  watch: async () => err({ kind: 'absent', detail: 'none' } as const),
  get: async (path: string) => {
    if (path.includes('configmaps'))
      return announced === undefined
        ? err({ kind: 'absent', detail: 'none' } as const)
        : ok({ data: { prometheusUrl: announced } });
    if (services === undefined) return err({ kind: 'forbidden', detail: 'services is forbidden' } as const);
    return ok({ items: path.includes('operated') ? [] : services.map(service) });
  },
});

table(
  'which server is asked',
  [
    {
      raw: { HEADROOM_PROMETHEUS_URL: 'http://a:1' },
      context: 'in-cluster',
      services: ['x'],
      announced: 'http://b:1',
      asks: ['http://a:1', 'metrics-server'],
      why: 'what the operator says goes before all',
    },
    {
      raw: {},
      context: 'in-cluster',
      services: ['x'],
      announced: 'http://b:1',
      asks: ['http://b:1', 'metrics-server'],
      why: 'then what the cluster’s administrator wrote down',
    },
    {
      raw: {},
      context: 'in-cluster',
      services: ['x'],
      asks: ['http://x.monitoring.svc:9090', 'metrics-server'],
      why: 'then the one whose Service is usual',
    },
    {
      raw: {},
      context: 'in-cluster',
      services: ['x', 'y'],
      asks: ['monitoring/x, monitoring/y', 'metrics-server'],
      says: 'several Services',
      why: 'two are told and none is asked',
    },
    {
      raw: {},
      context: 'laptop',
      services: ['x'],
      asks: ['http://x.monitoring.svc:9090', 'metrics-server'],
      says: 'port-forward',
      why: 'from outside a Service has no address',
    },
    {
      raw: {},
      context: 'in-cluster',
      services: undefined,
      asks: ['a Service with the labels of a Prometheus', 'metrics-server'],
      says: 'grant list on services',
      why: 'who may not look is told so',
    },
    {
      raw: { HEADROOM_KUBELET: '1' },
      context: 'in-cluster',
      services: [],
      asks: ['metrics-server', 'kubelet'],
      why: 'kubelets come last, and only when they are asked for',
    },
  ],
  async ({ raw, context, services, announced, asks, says, why }) => {
    const env = readEnv(raw);
    if (!env.ok) throw new Error(env.error.join());
    const signal = AbortSignal.timeout(1000);
    const named = await metricsOf(env.value, connection(context, services, announced), () => instant(0), signal);
    expect
      .soft(
        named.map(({ source, address }) => (source === 'prometheus' ? address : source)),
        why,
      )
      .toEqual(asks);
    if (says === undefined) return;
    const answer = await named[0]?.reader.read([], 60, signal, () => {});
    expect.soft(JSON.stringify(answer), why).toContain(says);
  },
);
