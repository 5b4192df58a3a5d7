import { instant } from '#lib/core/instant.ts';
import { err, ok } from '#lib/core/result.ts';
import { MiB } from '#lib/core/units/bytes.ts';
import { expect, table, test } from '#lib/testing/harness.ts';
import { SMALL_CLUSTER } from '#lib/testing/small-cluster.ts';
import { type ApiServer, metricsServerReader } from './metrics-server-reader.ts';

const pod = (name: string, containers: Record<string, string>) => ({
  metadata: { name, namespace: 'shop' },
  timestamp: '2026-11-24T06:00:00Z',
  window: '20.5s',
  containers: Object.entries(containers).map(([container, memory]) => ({
    name: container,
    usage: { cpu: '1m', memory },
  })),
});

const read = (get: ApiServer['get']) =>
  metricsServerReader({ server: 'https://127.0.0.1:6443', get }, () => instant(1e12)).read(
    SMALL_CLUSTER,
    3600,
    AbortSignal.timeout(1000),
    () => {},
  );

test('the present working set, and a gap that says what is lost', async () => {
  const items = [
    pod('web-7c9d8f6b5-x2x7k', { app: '307200Ki', 'jmx-exporter': '20Mi' }),
    pod('stranger-0', { main: '1Gi' }),
    { metadata: {} },
    pod('db-0', { db: '12 Mi' }),
  ];
  const answer = await read(async () => ok({ items }));
  if (!answer.ok) throw new Error(answer.error.kind);
  const { usage, gaps, health } = answer.value;
  expect(Object.keys(usage)).toEqual(['example/shop/Deployment/web/app', 'example/shop/Deployment/web/jmx-exporter']);
  const app = usage['example/shop/Deployment/web/app'];
  expect(app?.container.workingSet).toMatchObject({ state: 'known', value: { peak: 300 * MiB, last: 300 * MiB } });
  expect(app?.container.oomKills.state).toBe('unknown');
  expect(app?.jvm.heapUsed.state).toBe('unknown');
  expect((app?.to ?? 0) - (app?.from ?? 0), 'the window is what was measured, not what was asked').toBe(20_500);
  expect(gaps.map(({ why }) => why).join('\n')).toContain('"12 Mi" is not a Kubernetes quantity');
  expect(gaps[0]?.what).toContain('everything of the JVM');
  expect(health.state).toBe('partial');
});

table(
  'refusals say what to do',
  [
    { kind: 'forbidden', as: 'forbidden', remedy: 'grant list on pods', why: 'no right' },
    { kind: 'absent', as: 'unreachable', remedy: 'install metrics-server', why: 'no metrics-server' },
    { kind: 'server-error', as: 'unreachable', remedy: 'APIService', why: 'metrics-server is away' },
  ],
  async ({ kind, as, remedy, why }) => {
    const answer = await read(async () => err({ kind, detail: 'no' }));
    expect.soft(answer.ok ? '' : answer.error.kind, why).toBe(as);
    expect.soft(JSON.stringify(answer), why).toContain(remedy);
  },
);

test('what is no list is malformed', async () => {
  const answer = await read(async () => ok('<html>'));
  expect(answer.ok ? '' : answer.error.kind).toBe('malformed');
});
