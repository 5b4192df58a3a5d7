import { afterAll, beforeAll } from 'vitest';
import { prometheusReader } from '#lib/adapters/prometheus/prometheus-reader.ts';
import { instant } from '#lib/core/instant.ts';
import type { ClusterFacts } from '#lib/core/model/cluster-facts.ts';
import { ok } from '#lib/core/result.ts';
import { expect, table, test } from '#lib/testing/harness.ts';
import { type MetricsServer, openMetricsLines, prometheusWith } from '#lib/testing/metrics-servers.ts';
import { simulatedFacts } from '#lib/testing/simulated/facts.ts';
import { SMALL_CLUSTER, SMALL_CLUSTER_SERIES } from '#lib/testing/small-cluster.ts';
import { SMALL_CLUSTER_TIMES } from '#lib/testing/small-cluster-state.ts';
import { scanCluster } from '#lib/usecases/scan-cluster.ts';
import { cut, refuse, rewrite, silent } from './faults.ts';
import { type Fault, faultyProxy, type Passing } from './proxy.ts';

const HOURS = 6 * 3600;
const { END: SMALL_CLUSTER_END } = SMALL_CLUSTER_TIMES;
let server: MetricsServer;

beforeAll(async () => {
  const span = { from: SMALL_CLUSTER_END - HOURS - 600, to: SMALL_CLUSTER_END, every: 60 };
  server = await prometheusWith([openMetricsLines(SMALL_CLUSTER_SERIES, span)]);
}, 120_000);

afterAll(() => server?.stop());

const objects: ClusterFacts = {
  ...simulatedFacts(),
  cluster: 'example',
  workloads: SMALL_CLUSTER,
  sources: [],
  gaps: [],
};

async function scanOf(address: string) {
  const clock = () => instant(SMALL_CLUSTER_END * 1000);
  const settings = { address, credentials: { kind: 'none' }, timeoutMilliseconds: 1500 } as const;
  const metrics = [{ source: 'prometheus', address, reader: prometheusReader(settings, clock) }];
  const readers = { cluster: { read: async () => ok(objects) }, metrics, clock };
  const answer = await scanCluster(readers, HOURS, AbortSignal.timeout(60_000), () => {});
  if (!answer.ok) throw new Error(JSON.stringify(answer.error));
  return answer.value;
}

async function through(fault: Fault): Promise<ClusterFacts> {
  const proxy = await faultyProxy({ address: server.address }, fault);
  const facts = await scanOf(proxy.address);
  proxy.stop();
  return facts;
}

const always = (): boolean => true;

/** Questions that are not the first: the server answers that it is there, and then not. */
const later = ({ url, before }: Passing): boolean => url.pathname.startsWith('/api/v1/query') && before > 2;

test('undisturbed, usage is read and the workloads stand beside it', async () => {
  const { usage, workloads } = await through(() => undefined);
  expect(Object.keys(usage).length).toBeGreaterThan(0);
  expect(workloads).toHaveLength(SMALL_CLUSTER.length);
});

table(
  'a Prometheus in trouble: a gap that says what to do, and every workload is shown',
  [
    { why: '401 to all', fault: refuse(always, 401, 'no'), state: 'away', usage: false },
    { why: '403 to all', fault: refuse(always, 403, 'no'), state: 'away', usage: false },
    { why: 'silence', fault: silent(always), state: 'away', usage: false },
    { why: 'another page', fault: rewrite(always, () => '<html>Sign in</html>'), state: 'away', usage: false },
    { why: 'broken connections', fault: cut(always), state: 'away', usage: false },
    { why: '503 in the middle', fault: refuse(later, 503, 'no'), state: 'partial', usage: true },
    { why: 'broken connections in the middle', fault: cut(later), state: 'partial', usage: true },
    {
      why: 'answers that the server itself calls partial',
      fault: rewrite(later, (text) =>
        text.replace('"status":"success"', '"status":"success","warnings":["store s1 is away"]'),
      ),
      state: 'read',
      usage: true,
    },
  ],
  async ({ why, fault, state, usage }) => {
    const facts = await through(fault);
    expect.soft(facts.workloads, why).toHaveLength(SMALL_CLUSTER.length);
    expect.soft(facts.sources.at(-1)?.state, why).toBe(state);
    expect.soft(Object.keys(facts.usage).length > 0, why).toBe(usage);
    expect.soft(facts.gaps.length, why).toBeGreaterThan(0);
    for (const gap of facts.gaps) {
      expect
        .soft(gap, why)
        .toMatchObject({ source: 'prometheus', why: expect.stringMatching(/\w/), remedy: expect.stringMatching(/\w/) });
    }
  },
);

test('a Prometheus that is away', async () => {
  const proxy = await faultyProxy({ address: server.address }, () => undefined);
  proxy.stop();
  const { workloads, gaps } = await scanOf(proxy.address);
  expect(workloads).toHaveLength(SMALL_CLUSTER.length);
  expect(gaps).toMatchObject([
    { source: 'prometheus', what: proxy.address, why: expect.stringContaining('ECONNREFUSED') },
  ]);
});
