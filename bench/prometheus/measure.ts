import { z } from 'zod';
import { gridOf } from '#lib/adapters/prometheus/grid.ts';
import { prometheusReader } from '#lib/adapters/prometheus/prometheus-reader.ts';
import { textOf } from '#lib/adapters/prometheus/question.ts';
import { QUESTIONS } from '#lib/adapters/prometheus/questions.ts';
import { instant } from '#lib/core/instant.ts';
import type { Workload } from '#lib/core/model/workload.ts';
import { openMetricsLines, prometheusWith } from '#lib/testing/metrics-servers.ts';
import { SMALL_CLUSTER } from '#lib/testing/small-cluster.ts';
import { benchPods, benchSeries, benchWorkloads } from './fleet.ts';

/**
 * Asks one Prometheus with 14 days of blocks for a whole fleet at once, then for each workload by itself:
 * `node bench/prometheus/measure.ts [workloads] [minutes between samples] [workloads asked by themselves]`.
 */
const [workloadCount = 200, minutes = 30, asked = 20] = process.argv.slice(2).map(Number);

const END = Date.UTC(2026, 10, 24) / 1000;
const DAYS = 14;
const DAY = 86_400;

const say = (text: string): void => void process.stdout.write(`${text}\n`);

const pods = benchPods(workloadCount);
const series = benchSeries(pods);
const [template] = SMALL_CLUSTER;
if (template === undefined) throw new Error('the small cluster has a workload');
const app = template.template.containers.filter(({ name }) => name === 'app');
const workloads = benchWorkloads(pods, { ...template, template: { ...template.template, containers: app } });

function* days(): Generator<Iterable<string>> {
  for (let day = DAYS; day > 0; day -= 1) {
    const from = END - day * DAY;
    yield openMetricsLines(series, { from, to: day === 1 ? END : from + DAY - minutes * 60, every: minutes * 60 });
  }
}

say(
  `${workloads.length} workloads, ${pods.length} pods, ${series.length} series, ${(DAYS * 1440) / minutes} samples each`,
);
const storing = performance.now();
const server = await prometheusWith(days(), [`--query.lookback-delta=${minutes + 1}m`]);
say(`stored in ${Math.round((performance.now() - storing) / 1000)} s`);

/** Questions that the server has answered and processor time that it has taken since it started. */
async function counted(): Promise<{ readonly queries: number; readonly processor: number }> {
  const text = await (await fetch(`${server.address}/metrics`)).text();
  const counts = /^prometheus_http_request_duration_seconds_count\{handler="\/api\/v1\/query(?:_range)?"\} (\S+)$/gm;
  return {
    queries: [...text.matchAll(counts)].reduce((sum, [, told]) => sum + Number(told), 0),
    processor: Number(/^process_cpu_seconds_total (\S+)$/m.exec(text)?.[1]),
  };
}

const Stats = z.object({
  data: z.object({ stats: z.object({ samples: z.object({ totalQueryableSamples: z.number() }) }) }),
});

/** Samples that the server touches for all questions, by its own count; asked again, outside of the time taken. */
async function samples(also: string): Promise<number> {
  const grid = gridOf(instant(END * 1000), DAYS * DAY, also === '' ? pods.length : 5);
  let total = 0;
  for (const question of QUESTIONS) {
    const range = question.merge === 'join';
    const before = await counted();
    const query = textOf(
      question,
      { range: grid.points * grid.step, step: grid.step, pods: also === '' ? pods.length : 5 },
      also,
    );
    const span = range
      ? { start: `${grid.from + grid.step}`, end: `${END}`, step: `${grid.step}` }
      : { time: `${END}` };
    const answer = await fetch(`${server.address}/api/v1/query${range ? '_range' : ''}`, {
      method: 'POST',
      body: new URLSearchParams({ query, stats: 'all', ...span }),
    });
    const touched = Stats.parse(await answer.json()).data.stats.samples.totalQueryableSamples;
    total += touched;
    if (process.argv.includes('--questions')) {
      const processor = (await counted()).processor - before.processor;
      say(`  ${processor.toFixed(2)} s of processor, ${touched} samples: ${question.asks}`);
    }
  }
  return total;
}

/** Runs once and says what it cost, `factor` times over. */
async function measured(title: string, factor: number, touched: number, run: () => Promise<void>): Promise<void> {
  const before = await counted();
  const own = process.cpuUsage();
  const began = performance.now();
  await run();
  const seconds = ((performance.now() - began) / 1000) * factor;
  const after = await counted();
  const { user, system } = process.cpuUsage(own);
  const sent = Math.round((after.queries - before.queries) * factor);
  const processor = ((after.processor - before.processor) * factor).toFixed(1);
  const ours = (((user + system) / 1e6) * factor).toFixed(1);
  const scaled = factor === 1 ? '' : `; measured on ${asked} workloads, times ${factor}`;
  say(
    `${title}: ${sent} queries, ${(touched / 1e6).toFixed(1)} million samples, ${seconds.toFixed(1)} s (processor: server ${processor} s, Headroom ${ours} s)${scaled}`,
  );
}

async function read(some: readonly Workload[], matchers?: string): Promise<number> {
  const settings = {
    address: server.address,
    credentials: { kind: 'none' },
    ...(matchers === undefined ? {} : { matchers }),
  } as const;
  const reader = prometheusReader(settings, () => instant(END * 1000));
  const answer = await reader.read(some, DAYS * DAY, AbortSignal.timeout(1_800_000), () => {});
  if (!answer.ok) throw new Error(JSON.stringify(answer.error));
  const failed = answer.value.health.questions.filter(({ failure }) => failure !== undefined);
  if (failed.length > 0) say(`not answered: ${failed.map(({ asks, failure }) => `${asks}: ${failure}`).join('; ')}`);
  return Object.keys(answer.value.usage).length;
}

const matchersOf = ({ ref: { namespace, name } }: Workload): string => `namespace="${namespace}",pod=~"${name}-.+"`;

try {
  await measured('the fleet at once', 1, await samples(''), async () => {
    const found = await read(workloads);
    if (found !== workloads.length) say(`only ${found} containers were measured`);
  });
  const some = workloads.slice(0, asked);
  const factor = workloads.length / some.length;
  let touched = 0;
  for (const workload of some) touched += await samples(matchersOf(workload));
  await measured('each workload by itself', factor, touched * factor, async () => {
    for (const workload of some) await read([workload], matchersOf(workload));
  });
} finally {
  await server.stop();
}
