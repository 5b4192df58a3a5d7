import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { summarize } from '#lib/core/assess/summarize.ts';
import { ok } from '#lib/core/result.ts';
import { expect, test } from '#lib/testing/harness.ts';
import { scanStoreContract } from '#lib/testing/scan-store.contract.ts';
import { simulatedFacts } from '#lib/testing/simulated/facts.ts';
import { openScanStore } from './scan-store.ts';

scanStoreContract('SQLite', (codec, most) => openScanStore({ kind: 'file', path: ':memory:' }, codec, most));

test('SQLite: scans outlive the process, in a folder that is made for them', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'headroom-store-'));
  const place = { kind: 'file', path: join(folder, 'below', 'scans.db') } as const;
  const facts = simulatedFacts();
  const codec = { encode: async () => Buffer.from('x'), decode: async () => ok(facts) };
  const first = await openScanStore(place, codec, 5);
  await first.keep({ id: 'a', facts, summary: summarize([]) });
  await first.close();
  const second = await openScanStore(place, codec, 5);
  expect((await second.list()).map(({ id }) => id)).toEqual(['a']);
  await second.close();
  rmSync(folder, { recursive: true });
});
