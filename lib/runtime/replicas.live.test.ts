import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterAll, beforeAll } from 'vitest';
import { z } from 'zod';
import { expect, test } from '#lib/testing/harness.ts';
import { type PostgresServer, startPostgres } from '#lib/testing/postgres-server.ts';

const Said = z.object({ mine: z.boolean(), shows: z.string().optional(), state: z.string() });

const folder = mkdtempSync(join(tmpdir(), 'headroom-replicas-'));
const running: ChildProcess[] = [];
let database: PostgresServer;
let cluster: Server;

beforeAll(async () => {
  database = await startPostgres();
  cluster = createServer((_, response) => response.setHeader('content-type', 'application/json').end('{"items":[]}'));
  await new Promise<void>((resolve) => cluster.listen(0, '127.0.0.1', resolve));
  const address = cluster.address();
  const port = address === null || typeof address === 'string' ? 0 : address.port;
  writeFileSync(
    join(folder, 'kubeconfig'),
    `{apiVersion: v1, kind: Config, current-context: blue, users: [{name: u, user: {}}],
      clusters: [{name: c, cluster: {server: "http://127.0.0.1:${port}"}}], contexts: [{name: blue, context: {cluster: c, user: u}}]}`,
  );
});

afterAll(async () => {
  for (const each of running) each.kill('SIGKILL');
  cluster?.close();
  await database?.stop();
  rmSync(folder, { recursive: true, force: true });
});

/** A process that shares the database; `last` is what it said last. */
function replica(url: string) {
  const child = spawn(process.execPath, [join(import.meta.dirname, '../testing/replica.ts')], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: {
      ...process.env,
      KUBECONFIG: join(folder, 'kubeconfig'),
      HEADROOM_SOURCE: 'live',
      HEADROOM_SCAN_EVERY: '5s',
      DATABASE_URL: url,
    },
  });
  running.push(child);
  const said: { last: z.infer<typeof Said> | undefined } = { last: undefined };
  createInterface(child.stdout).on('line', (line) => {
    said.last = Said.parse(JSON.parse(line));
  });
  return { child, last: () => said.last };
}

test('one replica scans, the other shows the same scan and takes over within a minute when it is killed', async () => {
  const url = await database.freshDatabase();
  const first = replica(url);
  await expect.poll(first.last, { timeout: 60_000 }).toMatchObject({ mine: true, shows: expect.any(String) });
  const second = replica(url);
  await expect.poll(() => second.last()?.shows, { timeout: 60_000 }).toBeDefined();
  expect(second.last()?.mine).toBe(false);
  const before = first.last()?.shows ?? '';
  await expect.poll(() => first.last()?.shows, { timeout: 60_000, message: 'it scans again' }).not.toBe(before);
  first.child.kill('SIGKILL');
  const killed = performance.now();
  const shown = first.last()?.shows ?? '';
  await expect
    .poll(() => second.last()?.mine === true && (second.last()?.shows ?? '') > shown, { timeout: 60_000 })
    .toBe(true);
  expect(performance.now() - killed, 'taken over, and scanned').toBeLessThan(60_000);
});
