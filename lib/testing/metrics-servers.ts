import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/** A series to be stored: its name with labels, and its value at each second asked for; undefined is a gap. */
export type StoredSeries = {
  readonly name: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly value: (at: number) => number | undefined;
};

/** Seconds since 1970; both ends are stored. */
export type StoredSpan = { readonly from: number; readonly to: number; readonly every: number };

export type MetricsServer = { readonly address: string; stop(): Promise<void> };

/** The lines of the series with their times in seconds, as promtool reads them; one family after another. */
export function* openMetricsLines(series: readonly StoredSeries[], { from, to, every }: StoredSpan): Generator<string> {
  for (const { name, labels, value } of series) {
    const pairs = Object.entries(labels).map(([label, text]) => `${label}=${JSON.stringify(text)}`);
    const head = `${name}{${pairs.join(',')}}`;
    for (let at = from; at <= to; at += every) {
      const told = value(at);
      if (told !== undefined) yield `${head} ${told} ${at}\n`;
    }
  }
}

/** @throws Error with the remedy when a program that the servers' suite needs is not installed. */
function program(name: string, debianPackage: string): string {
  const path = `/usr/bin/${name}`;
  if (!existsSync(path)) throw new Error(`${path} is missing: apt-get install ${debianPackage}`);
  return path;
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() =>
        address === null || typeof address === 'string' ? reject(new Error('no port')) : resolve(address.port),
      );
    });
  });
}

const isReady = async (url: string): Promise<boolean> => (await fetch(url).catch(() => undefined))?.ok ?? false;

async function until(child: ChildProcess, holds: () => Promise<boolean>): Promise<void> {
  for (let attempt = 0; attempt < 300; attempt += 1) {
    if (child.exitCode !== null) throw new Error(`${child.spawnfile} ended with ${child.exitCode} before it was ready`);
    if (await holds()) return;
    await sleep(100);
  }
  throw new Error(`${child.spawnfile} was not ready within 30 s`);
}

/** A server does not outlive the process that asked for it, also when that one is stopped in the midst. */
function started(command: string, args: readonly string[]): ChildProcess {
  const child = spawn(command, args, { stdio: 'ignore' });
  const end = (): void => void child.kill();
  process.once('exit', end);
  child.once('exit', () => process.off('exit', end));
  return child;
}

async function stopped(child: ChildProcess, folder: string): Promise<void> {
  if (child.exitCode === null) {
    const ended = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGTERM');
    await ended;
  }
  rmSync(folder, { recursive: true, force: true });
}

/** Writes lines without holding them all. */
function writeLines(path: string, lines: Iterable<string>): void {
  writeFileSync(path, '');
  let batch = '';
  for (const line of lines) {
    batch += line;
    if (batch.length > 1 << 22) {
      writeFileSync(path, batch, { flag: 'a' });
      batch = '';
    }
  }
  writeFileSync(path, `${batch}# EOF\n`, { flag: 'a' });
}

/** A port that somebody listens at: a server that wants to know who asks answers nobody before. */
function listens(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => resolve(true)).once('error', () => resolve(false));
    socket.once('connect', () => socket.destroy());
  });
}

/** What changes how a server is reached: its file for TLS and users, and the path before its own. */
export type Access = { readonly webConfig?: string; readonly scheme?: 'http' | 'https'; readonly prefix?: string };

/** Real blocks of real samples under a real Prometheus on loopback; each slice of lines is made into blocks by itself. */
export async function prometheusWith(
  slices: Iterable<Iterable<string>>,
  flags: readonly string[] = [],
  { webConfig, scheme = 'http', prefix = '' }: Access = {},
): Promise<MetricsServer> {
  const server = program('prometheus', 'prometheus');
  const tool = program('promtool', 'prometheus');
  const folder = mkdtempSync(join(tmpdir(), 'headroom-prometheus-'));
  const text = join(folder, 'samples.om');
  for (const lines of slices) {
    writeLines(text, lines);
    const create = ['tsdb', 'create-blocks-from', 'openmetrics', '--max-block-duration=24h', '--quiet'];
    execFileSync(tool, [...create, text, join(folder, 'data')], { stdio: 'ignore' });
  }
  rmSync(text);
  writeFileSync(join(folder, 'prometheus.yml'), 'global: {}\n');
  const port = await freePort();
  const child = started(server, [
    `--config.file=${join(folder, 'prometheus.yml')}`,
    `--storage.tsdb.path=${join(folder, 'data')}`,
    '--storage.tsdb.retention.time=10y',
    `--web.listen-address=127.0.0.1:${port}`,
    ...(webConfig === undefined ? [] : [`--web.config.file=${webConfig}`]),
    ...(prefix === '' ? [] : [`--web.external-url=${scheme}://127.0.0.1:${port}${prefix}`]),
    ...flags,
  ]);
  const address = `${scheme}://127.0.0.1:${port}${prefix}`;
  await until(child, () => (webConfig === undefined ? isReady(`${address}/-/ready`) : listens(port)));
  return { address, stop: () => stopped(child, folder) };
}

/** The same samples in a real VictoriaMetrics on loopback. */
export async function victoriaMetricsWith(lines: Iterable<string>): Promise<MetricsServer> {
  const server = program('victoria-metrics', 'victoria-metrics');
  const folder = mkdtempSync(join(tmpdir(), 'headroom-victoria-'));
  const port = await freePort();
  const child = started(server, [
    `-storageDataPath=${folder}`,
    `-httpListenAddr=127.0.0.1:${port}`,
    '-retentionPeriod=10y',
    '-search.latencyOffset=0s',
    '-search.disableCache',
  ]);
  const address = `http://127.0.0.1:${port}`;
  await until(child, () => isReady(`${address}/health`));
  const text = [...lines].map((line) => line.replace(/ (\d+)\n$/, ' $1000\n')).join('');
  const stored = await fetch(`${address}/api/v1/import/prometheus`, { method: 'POST', body: text });
  if (!stored.ok) throw new Error(`the samples were not taken: ${stored.status} ${await stored.text()}`);
  await fetch(`${address}/internal/force_flush`);
  return { address, stop: () => stopped(child, folder) };
}
