import { afterAll, beforeAll } from 'vitest';
import { summarize } from '#lib/core/assess/summarize.ts';
import { ok } from '#lib/core/result.ts';
import { expect, test } from '#lib/testing/harness.ts';
import { type PostgresServer, startPostgres } from '#lib/testing/postgres-server.ts';
import { scanStoreContract } from '#lib/testing/scan-store.contract.ts';
import { simulatedFacts } from '#lib/testing/simulated/facts.ts';
import { openScanStore } from './scan-store.ts';

const FIVE = { most: 5, milliseconds: undefined };

let server: PostgresServer;

beforeAll(async () => {
  server = await startPostgres();
}, 60_000);

afterAll(() => server?.stop());

scanStoreContract('PostgreSQL', async (codec, retention) =>
  openScanStore({ kind: 'postgres', url: await server.freshDatabase(), lost: () => {} }, codec, retention),
);

test('PostgreSQL: replicas that start together share one store', async () => {
  const url = await server.freshDatabase();
  const facts = simulatedFacts();
  const codec = { encode: async () => Buffer.from('x'), decode: async () => ok(facts) };
  const stores = await Promise.all(
    [1, 2, 3].map(() => openScanStore({ kind: 'postgres', url, lost: () => {} }, codec, FIVE)),
  );
  await Promise.all(
    stores.map((store, index) => store.keep({ id: `from-${index}`, facts, summary: summarize([]), outcomes: [] })),
  );
  for (const store of stores) expect.soft(await store.list()).toHaveLength(3);
  await Promise.all(stores.map((store) => store.close()));
});

test('PostgreSQL: a connection that the server ends is told, and the next question makes a new one', async () => {
  const url = await server.freshDatabase();
  const broken: string[] = [];
  const codec = { encode: async () => Buffer.from('x'), decode: async () => ok(simulatedFacts()) };
  const store = await openScanStore(
    { kind: 'postgres', url, lost: ({ message }) => broken.push(message) },
    codec,
    FIVE,
  );
  await server.endConnections(url);
  await expect.poll(() => broken.length).toBeGreaterThan(0);
  expect(await store.list()).toEqual([]);
  await store.close();
});
