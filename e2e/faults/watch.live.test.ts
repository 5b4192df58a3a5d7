import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { connectTo } from '#lib/adapters/kubernetes/connection.ts';
import { watchCluster } from '#lib/adapters/kubernetes/watch-cluster.ts';
import { expect, test } from '#lib/testing/harness.ts';
import { type ApiServer, startServers, tokenOf, type User } from './api-server.ts';
import { pointToServer } from './point-to-server.ts';
import { fillServer } from './shop.ts';

const folder = mkdtempSync(join(tmpdir(), 'headroom-watch-'));
let server: ApiServer;

beforeAll(async () => {
  server = await startServers();
  await fillServer(server);
}, 120_000);

afterAll(async () => {
  await server?.stop();
  rmSync(folder, { recursive: true, force: true });
});

/** A watch as one user, with what it told. */
function watching(user: User | 'admin') {
  pointToServer(join(folder, user), {
    server: server.address,
    authority: server.authority,
    user: { token: tokenOf(user) },
  });
  const connection = connectTo({ context: undefined, timeoutMilliseconds: 5000 });
  if (!connection.ok) throw new Error(JSON.stringify(connection.error));
  const stop = new AbortController();
  const told: string[] = [];
  const refused: string[] = [];
  const ended = watchCluster(
    connection.value,
    undefined,
    stop.signal,
    (namespace) => told.push(namespace),
    (plural, { kind }) => refused.push(`${plural} ${kind}`),
  );
  return {
    told,
    refused,
    stop: () => {
      stop.abort();
      return ended;
    },
  };
}

const deployment = (name: string) => ({
  metadata: { name },
  spec: {
    selector: { matchLabels: { app: name } },
    template: { metadata: { labels: { app: name } }, spec: { containers: [{ name, image: 'cart:1' }] } },
  },
});

test('a real API server tells what comes and is changed within seconds, and nothing before', async () => {
  const { told, stop } = watching('admin');
  // Longer than its first list takes: what was there is no news.
  await new Promise((resolve) => setTimeout(resolve, 3000));
  expect(told).toEqual([]);
  await server.create('/apis/apps/v1/namespaces/bank/deployments', deployment('ledger'));
  await expect.poll(() => told, { timeout: 5000 }).toContain('bank');
  await server.create('/api/v1/namespaces/shop/pods', {
    metadata: { name: 'by-hand' },
    spec: { containers: [{ name: 'app', image: 'cart:1' }] },
  });
  await expect.poll(() => told, { timeout: 5000 }).toContain('shop');
  await stop();
});

test('who may not watch is told so, kind by kind, and the watch ends by itself', async () => {
  const { refused, stop } = watching('stranger');
  await expect.poll(() => refused.length, { timeout: 20_000 }).toBe(5);
  expect(refused).toContain('deployments forbidden');
  await stop();
});
