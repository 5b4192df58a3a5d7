import { afterAll, beforeAll, describe } from 'vitest';
import { instant } from '#lib/core/instant.ts';
import type { UsageWindow } from '#lib/core/model/usage.ts';
import { MiB } from '#lib/core/units/bytes.ts';
import type { UsageAnswer } from '#lib/ports/metrics-reader.ts';
import { expect, test } from '#lib/testing/harness.ts';
import {
  type MetricsServer,
  openMetricsLines,
  prometheusWith,
  victoriaMetricsWith,
} from '#lib/testing/metrics-servers.ts';
import { SMALL_CLUSTER, SMALL_CLUSTER_SERIES } from '#lib/testing/small-cluster.ts';
import { SMALL_CLUSTER_TIMES } from '#lib/testing/small-cluster-state.ts';
import { prometheusReader } from './prometheus-reader.ts';
import { WORKING_SET_RULE } from './promql/recorded.ts';
import { QUESTIONS } from './questions.ts';

const { START, HALF, KILL, JAVA_END, OTHER_KILL, END: SMALL_CLUSTER_END } = SMALL_CLUSTER_TIMES;

const SPAN = { from: START - 600, to: SMALL_CLUSTER_END, every: 60 };

const lines = (): Iterable<string> => openMetricsLines(SMALL_CLUSTER_SERIES, SPAN);

async function read(address: string, seconds = 6 * 3600): Promise<UsageAnswer> {
  const reader = prometheusReader({ address, credentials: { kind: 'none' } }, () => instant(SMALL_CLUSTER_END * 1000));
  const answer = await reader.read(SMALL_CLUSTER, seconds, AbortSignal.timeout(60_000), () => {});
  if (!answer.ok) throw new Error(JSON.stringify(answer.error));
  return answer.value;
}

const windowOf = ({ usage }: UsageAnswer, path: string): UsageWindow => {
  const found = usage[`example/shop/${path}`];
  if (found === undefined) throw new Error(`${path} was not measured, only ${Object.keys(usage).join(', ')}`);
  return found;
};

/** A known figure's value in MiB where it is a size, else the reason as text. */
const mebibytes = (fact: { state: string; value?: unknown; why?: string }): unknown =>
  fact.state === 'known' && typeof fact.value === 'number' ? Math.round((fact.value / MiB) * 100) / 100 : fact.why;

const plain = (fact: { state: string; value?: unknown; why?: string }): unknown =>
  fact.state === 'known' ? fact.value : fact.why;

const SERVERS: readonly (readonly [string, () => Promise<MetricsServer>])[] = [
  ['Prometheus', () => prometheusWith([lines()])],
  ['Prometheus with few samples allowed', () => prometheusWith([lines()], ['--query.max-samples=4000'])],
  ['VictoriaMetrics', () => victoriaMetricsWith(lines())],
];

describe.each(SERVERS)('%s', (name, start) => {
  let server: MetricsServer;
  let answer: UsageAnswer;

  beforeAll(async () => {
    server = await start();
    answer = await read(server.address);
  }, 60_000);
  afterAll(() => server?.stop());

  test('a node is told by its name, with the most that it tracked', () => {
    expect(answer.conntrack).toEqual({ 'worker-1': { entries: 167_012, limit: 262_144 } });
  });

  test('every question is answered, in parts where the server asks for it', () => {
    const { questions, state } = answer.health;
    expect(questions.length).toBe(QUESTIONS.length);
    expect(questions.filter(({ failure }) => failure !== undefined)).toEqual([]);
    expect(state).toBe('read');
    expect(questions.some(({ asks }) => asks.includes(' parts)'))).toBe(name.includes('few samples'));
  });

  test('a rolled out workload is one line: pods of the old and of the new ReplicaSet count', () => {
    const { container, coverage, podPeaks, series } = windowOf(answer, 'Deployment/web/app');
    expect.soft(plain(container.workingSet)).toMatchObject({ peak: 600 * MiB, p90: 400 * MiB, last: 300 * MiB });
    expect.soft(mebibytes(container.startUpPeak), 'the new pod was at 350 MiB for its first ten minutes').toBe(400);
    expect.soft(mebibytes(container.steadyPeak), 'the old pod, two hours after its start').toBe(600);
    expect.soft(Object.keys(podPeaks).sort()).toEqual(['web-6bcf9d74d-q8wzl', 'web-7c9d8f6b5-x2x7k']);
    expect.soft(podPeaks['web-7c9d8f6b5-x2x7k']).toBe(350 * MiB);
    expect.soft(coverage).toBe(1);
    expect.soft(series?.at.length).toBe(360);
    expect.soft(plain(container.restarts)).toBe(0);
    expect.soft(plain(container.oomKills)).toBe(0);
    expect.soft(plain(container.throttledFraction)).toBeCloseTo(0.1, 2);
  });

  test('a series that names the exporter’s container belongs to the program beside it', () => {
    const { jvm, exporter } = windowOf(answer, 'Deployment/web/app');
    expect.soft(exporter).toBe('client_java');
    expect.soft(plain(jvm.jdk)).toBe('21.0.8+9');
    expect.soft(plain(jvm.collector)).toBe('g1');
    expect.soft(mebibytes(jvm.heapCommitted)).toBe(256);
    expect.soft(mebibytes(jvm.heapMax)).toBe(400);
    expect.soft(mebibytes(jvm.liveSet)).toBe(150);
    expect.soft(mebibytes(jvm.metaspaceCommitted)).toBe(90);
    expect.soft(mebibytes(jvm.classSpaceCommitted)).toBe(12);
    expect.soft(plain(jvm.threadsPeak)).toBe(55);
    expect.soft(plain(jvm.gcOverhead), 'concurrent cycles do not stop the application').toBeCloseTo(0.05, 2);
    expect.soft(plain(jvm.heapUsed)).toMatchObject({ peak: 229 * MiB });
  });

  test('a kill for memory is told once, a stale figure after a collection is not told', () => {
    const { container, events, jvm, exporter, series } = windowOf(answer, 'StatefulSet/db/db');
    expect.soft(plain(container.oomKills)).toBe(1);
    expect.soft(plain(container.restarts)).toBe(1);
    expect.soft(plain(container.limitHits)).toBeGreaterThanOrEqual(7);
    expect.soft(mebibytes(container.startUpPeak), 'what was killed had held 250 MiB').toBe(200);
    const [rollout, kill, ...others] = events;
    expect.soft(others).toEqual([]);
    expect.soft(rollout).toMatchObject({ kind: 'rollout', pod: '' });
    expect.soft(Math.abs((rollout?.at ?? 0) / 1000 - HALF), 'seen at the next point').toBeLessThanOrEqual(120);
    expect
      .soft(kill, 'the limit then in force, not today’s')
      .toEqual({ kind: 'oom-kill', pod: 'db-0', at: KILL * 1000, exitCode: 137, limit: 256 * MiB });
    expect.soft(series?.limit?.at(-1)).toBe(300 * MiB);
    expect.soft(series?.request?.at(0)).toBe(200 * MiB);
    expect.soft(exporter).toBe('micrometer');
    expect.soft(mebibytes(jvm.heapMax)).toBe(250);
    expect.soft(plain(jvm.liveSet)).toContain('out of date');
    expect.soft(plain(jvm.heapUsed)).toMatchObject({ peak: 143 * MiB });
    expect.soft(plain(jvm.gcOverhead)).toBeCloseTo(0.02, 3);
  });

  test('a JVM that ended itself and a kill for another reason are told apart from the kernel’s kill', () => {
    const { events, container } = windowOf(answer, 'Deployment/orders/orders');
    expect.soft(plain(container.oomKills)).toBe(0);
    expect.soft(plain(container.restarts)).toBe(2);
    expect.soft(events.map(({ kind, exitCode }) => [kind, exitCode])).toEqual([
      ['java-out-of-memory', 3],
      ['killed', 137],
    ]);
    for (const [place, moment] of [JAVA_END, OTHER_KILL].entries())
      expect
        .soft(Math.abs((events[place]?.at ?? 0) / 1000 - moment), 'without a time: the next point')
        .toBeLessThanOrEqual(120);
  });

  test('a rollout is told of the workload', () => {
    const { events } = windowOf(answer, 'Deployment/web/app');
    expect(events).toEqual([{ kind: 'rollout', pod: '', at: HALF * 1000 }]);
  });

  test('OTLP finds its pod by target_info', () => {
    const { jvm, exporter } = windowOf(answer, 'Deployment/orders/orders');
    expect.soft(exporter).toBe('opentelemetry');
    expect.soft(mebibytes(jvm.liveSet)).toBe(100);
    expect.soft(mebibytes(jvm.heapMax)).toBe(256);
    expect.soft(plain(jvm.threads)).toBe(20);
    expect.soft(plain(jvm.heapUsed)).toMatchObject({ peak: 120 * MiB });
    expect.soft(plain(jvm.jdk)).toBe('17.0.15+6');
  });

  test('an agent of the node tells of the container that it names, not of its own', () => {
    const { jvm, exporter } = windowOf(answer, 'Deployment/ledger/ledger');
    expect.soft(exporter).toBe('coroot');
    expect.soft(plain(jvm.heapUsed)).toMatchObject({ peak: 90 * MiB });
    expect.soft(mebibytes(jvm.heapCommitted)).toBe(128);
    expect.soft(plain(jvm.gcOverhead), 'a name that is not listed has a rate too').toBeCloseTo(0.03, 3);
    expect.soft(plain(jvm.jdk)).toBe('17.0.15');
  });

  test('what could be of two containers is told as a gap, strangers are left out', () => {
    expect.soft(answer.gaps.map(({ why }) => why).join('\n')).toContain('the pods of pair have 2 programs');
    expect
      .soft(Object.keys(answer.usage).filter((key) => key.includes('pair') || key.includes('stranger')))
      .toEqual([]);
  });
});

test('what a recording rule keeps is asked instead of every scrape', async () => {
  const pod = { namespace: 'shop', pod: 'orders-6bcf9d74d-lmn52', container: 'orders' };
  const series = [
    { name: 'container_memory_working_set_bytes', labels: { ...pod, id: '/a' }, value: () => 220 * MiB },
    { name: WORKING_SET_RULE.record, labels: pod, value: () => 221 * MiB },
  ];
  const days = 2 * 86_400;
  const span = { from: SMALL_CLUSTER_END - days - 3600, to: SMALL_CLUSTER_END, every: 300 };
  const server = await prometheusWith([openMetricsLines(series, span)]);
  try {
    const answer = await read(server.address, days);
    const { container, podPeaks } = windowOf(answer, 'Deployment/orders/orders');
    expect(plain(container.workingSet)).toMatchObject({ peak: 221 * MiB, min: 221 * MiB });
    expect(podPeaks[pod.pod]).toBe(221 * MiB);
    expect(answer.health.questions.find(({ asks }) => asks.includes('working set of each pod'))?.text).toBe(
      `max by (namespace,pod,container,exported_namespace,exported_pod,exported_container) (max_over_time(${WORKING_SET_RULE.record}{}[172800s]))`,
    );
  } finally {
    await server.stop();
  }
});
