import { instant } from '#lib/core/instant.ts';
import { containerKey } from '#lib/core/model/refs.ts';
import type { Workload } from '#lib/core/model/workload.ts';
import { err, ok } from '#lib/core/result.ts';
import type { WantedImage } from '#lib/ports/image-reader.ts';
import type { MetricsReader } from '#lib/ports/metrics-reader.ts';
import { expect, test } from '#lib/testing/harness.ts';
import { simulatedFacts } from '#lib/testing/simulated/facts.ts';
import { type NamedMetrics, scanCluster } from './scan-cluster.ts';

const facts = simulatedFacts();
const cluster = { read: async () => ok(facts) };
const clock = () => instant(1000);
const silently = () => {};

function metrics(source: string, read: MetricsReader['read']): NamedMetrics {
  return { source, address: `http://${source}`, reader: { read } };
}

const health = (source: string) => ({
  source,
  address: '',
  version: undefined,
  state: 'read' as const,
  readAt: instant(0),
  questions: [],
});

const usageOf = (workloads: readonly Workload[]) =>
  Object.fromEntries(
    workloads.flatMap(({ ref }) => {
      const key = containerKey({ ...ref, container: ref.name });
      const window = facts.usage[key];
      return window === undefined ? [] : [[key, window] as const];
    }),
  );

const answering = (source: string, namespace: string, asked: string[][] = []) =>
  metrics(source, async (workloads) => {
    asked.push([...new Set(workloads.map(({ ref }) => ref.namespace))]);
    const usage = usageOf(workloads.filter(({ ref }) => ref.namespace === namespace));
    return ok({ usage, health: health(source), gaps: [] });
  });

const scan = (readers: readonly NamedMetrics[], signal = AbortSignal.timeout(10_000)) =>
  scanCluster({ cluster, metrics: readers, clock }, 3600, signal, silently);

test('a later metrics source is asked only for what an earlier one left open', async () => {
  const asked: string[][] = [];
  const read = await scan([answering('prometheus', 'shop', asked), answering('metrics-server', 'platform', asked)]);
  expect(asked).toEqual([
    ['payments', 'platform', 'shop'],
    ['payments', 'platform'],
  ]);
  const namespaces = read.ok ? Object.keys(read.value.usage).map((key) => key.split('/')[1]) : [];
  expect(new Set(namespaces)).toEqual(new Set(['shop', 'platform']));
});

test('a metrics source that is away is a gap with its remedy, and the workloads are shown', async () => {
  const error = { kind: 'unreachable', address: 'http://p', detail: 'connection refused', remedy: 'start it' } as const;
  const read = await scan([metrics('prometheus', async () => err(error)), answering('metrics-server', 'shop')]);
  expect(read).toMatchObject({
    ok: true,
    value: {
      workloads: { length: facts.workloads.length },
      gaps: [{ source: 'prometheus', what: 'http://p', why: 'connection refused', remedy: 'start it' }],
    },
  });
  expect(read.ok ? read.value.sources.map(({ source, state }) => [source, state]) : []).toContainEqual([
    'prometheus',
    'away',
  ]);
});

test('a cluster that cannot be read leaves nothing to show', async () => {
  const error = { kind: 'timed-out', what: 'pods', afterMilliseconds: 5, remedy: 'look at it' } as const;
  const readers = { cluster: { read: async () => err(error) }, metrics: [], clock };
  expect(await scanCluster(readers, 3600, AbortSignal.timeout(1000), silently)).toEqual({ ok: false, error });
});

test('a cancelled scan is no half scan', async () => {
  const abort = new AbortController();
  const reader = metrics('prometheus', async () => {
    abort.abort();
    return err({ kind: 'cancelled' });
  });
  expect(await scan([reader], abort.signal)).toEqual({ ok: false, error: { kind: 'cancelled' } });
});

test('images are asked for once each where the operator allows it, and their gaps are told', async () => {
  const asked: string[] = [];
  const images = {
    read: async (wanted: readonly WantedImage[]) => {
      asked.push(...wanted.map(({ reference }) => reference));
      return { images: {}, gaps: [{ source: 'registry', what: 'image a', why: 'locked', remedy: 'open it' }] };
    },
  };
  const readers = { cluster: { read: async () => ok(facts) }, metrics: [], clock, images };
  const read = await scanCluster(readers, 3600, AbortSignal.timeout(1000), silently);
  expect(asked.length).toBeGreaterThan(0);
  expect(read.ok ? read.value.gaps.map(({ source }) => source) : []).toContain('registry');
});
