import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { kubernetesReader } from '#lib/adapters/kubernetes/cluster-reader.ts';
import { connectTo } from '#lib/adapters/kubernetes/connection.ts';
import { listPages } from '#lib/adapters/kubernetes/list-pages.ts';
import { instant } from '#lib/core/instant.ts';

/**
 * How long it takes to read a large cluster, against listing the same objects without looking at them, and how much memory.
 *
 *   npm run bench:reading -- 10000      deployments, each with a ReplicaSet and five pods
 */
const deployments = process.argv[2] ?? '2000';
const TIMEOUT = 60_000;

const server = fork(join(import.meta.dirname, 'big-cluster.ts'), [deployments]);
const [port] = await once(server, 'message');
const folder = mkdtempSync(join(tmpdir(), 'headroom-bench-'));
const kubeconfig = join(folder, 'config');
writeFileSync(
  kubeconfig,
  JSON.stringify({
    clusters: [{ name: 'c', cluster: { server: `http://127.0.0.1:${port}` } }],
    users: [{ name: 'u', user: {} }],
    contexts: [{ name: 'big', context: { cluster: 'c', user: 'u' } }],
    'current-context': 'big',
  }),
);
process.env['KUBECONFIG'] = kubeconfig;

const connection = connectTo({ context: undefined, timeoutMilliseconds: TIMEOUT });
if (!connection.ok) throw new Error(JSON.stringify(connection.error));

type Cost = { readonly seconds: number; readonly cpu: number };

/** Wall clock and this process's own processor time: on a busy machine only the second says something. */
async function costOf(work: () => Promise<unknown>): Promise<Cost> {
  const began = performance.now();
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return { seconds: (performance.now() - began) / 1000, cpu: (user + system) / 1e6 };
}

async function listRaw(): Promise<void> {
  if (!connection.ok) return;
  for (const path of ['/api/v1/pods', '/apis/apps/v1/deployments', '/apis/apps/v1/replicasets', '/api/v1/nodes']) {
    await listPages(connection.value, path, AbortSignal.timeout(600_000), { take: () => {}, restart: () => {} });
  }
}

let highest = 0;
const watch = setInterval(() => {
  highest = Math.max(highest, process.memoryUsage().rss);
}, 50);

const options = { namespaces: undefined, timeoutMilliseconds: TIMEOUT, clock: () => instant(0) };
const reader = kubernetesReader(connection.value, options);
await listRaw();
const raw = await costOf(listRaw);
const full = await costOf(async () => {
  const read = await reader.read(AbortSignal.timeout(600_000), () => {});
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  const { workloads, nodes } = read.value;
  const pods = workloads.reduce((sum, workload) => sum + workload.pods.length, 0);
  console.log(`${workloads.length} workloads, ${pods} pods, ${nodes.length} nodes`);
});
clearInterval(watch);
const said = ({ seconds, cpu }: Cost): string => `${seconds.toFixed(1)} s (${cpu.toFixed(1)} s of processor)`;
console.log(`listed raw in ${said(raw)}, read in ${said(full)}: ${(full.seconds / raw.seconds).toFixed(2)} times`);
console.log(`highest resident memory ${Math.round(highest / 2 ** 20)} MiB`);
server.kill();
rmSync(folder, { recursive: true });
