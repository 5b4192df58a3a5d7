import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { summarize } from '#lib/core/assess/summarize.ts';
import { ok } from '#lib/core/result.ts';
import { expect, test } from '#lib/testing/harness.ts';
import { scanStoreContract } from '#lib/testing/scan-store.contract.ts';
import { simulatedFacts } from '#lib/testing/simulated/facts.ts';
import { openScanStore } from './scan-store.ts';

const folder = mkdtempSync(join(tmpdir(), 'headroom-store-'));
let made = 0;

afterAll(() => rmSync(folder, { recursive: true }));

scanStoreContract('SQLite', (codec, retention) => {
  made += 1;
  return openScanStore({ kind: 'file', path: join(folder, `${made}.db`) }, codec, retention);
});

test('SQLite: scans outlive the process, in a folder that is made for them', async () => {
  const place = { kind: 'file', path: join(folder, 'below', 'scans.db') } as const;
  const facts = simulatedFacts();
  const codec = { encode: async () => Buffer.from('x'), decode: async () => ok(facts) };
  const first = await openScanStore(place, codec, { most: 5, milliseconds: undefined });
  await first.keep({ id: 'a', facts, summary: summarize([]), outcomes: [] });
  await first.close();
  const second = await openScanStore(place, codec, { most: 5, milliseconds: undefined });
  expect((await second.list()).map(({ id }) => id)).toEqual(['a']);
  await second.close();
});
