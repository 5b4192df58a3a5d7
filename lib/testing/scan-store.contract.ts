import { summarize } from '#lib/core/assess/summarize.ts';
import { instant } from '#lib/core/instant.ts';
import { err, ok } from '#lib/core/result.ts';
import type { FactsCodec, ScanStore, ScanToKeep } from '#lib/ports/scan-store.ts';
import { expect, test } from './harness.ts';
import { simulatedFacts } from './simulated/facts.ts';

const facts = simulatedFacts();

/** Keeps the moment only: what is stored is the store's business, not its shape. */
const codec: FactsCodec = {
  encode: async ({ takenAt }) => Buffer.from(String(takenAt)),
  decode: async (bytes) => {
    const text = Buffer.from(bytes).toString();
    return text === 'broken' ? err('it is broken') : ok({ ...facts, takenAt: instant(Number(text)) });
  },
};

const summary = summarize([]);

const scan = (minute: number, cluster = 'blue'): ScanToKeep => ({
  id: `scan-${minute}`,
  facts: { ...facts, cluster, takenAt: instant(Date.UTC(2026, 10, 24, 8, minute)) },
  summary,
});

/** What every store of scans keeps to. `open` gives an empty one that keeps `most` scans of a cluster, or the same one again. */
export function scanStoreContract(of: string, open: (codec: FactsCodec, most: number) => Promise<ScanStore>): void {
  test(`${of}: what was kept is listed, newest first, and its facts come back`, async () => {
    const store = await open(codec, 10);
    for (const minute of [2, 1, 3]) await store.keep(scan(minute));
    await store.keep(scan(9, 'green'));
    expect((await store.list('blue')).map(({ id }) => id)).toEqual(['scan-3', 'scan-2', 'scan-1']);
    expect((await store.list()).map(({ cluster }) => cluster)).toEqual(['green', 'blue', 'blue', 'blue']);
    expect((await store.list('green'))[0]).toEqual({
      id: 'scan-9',
      cluster: 'green',
      takenAt: scan(9).facts.takenAt,
      bytes: String(scan(9).facts.takenAt).length,
      workloads: facts.workloads.length,
      gaps: 0,
      summary,
    });
    expect(await store.facts('blue', 'scan-1')).toMatchObject({ ok: true, value: { takenAt: scan(1).facts.takenAt } });
    await store.close();
  });

  test(`${of}: only so many of each cluster stay, the newest among them`, async () => {
    const store = await open(codec, 2);
    await store.keep(scan(0, 'green'));
    for (const minute of [1, 2, 3, 4]) await store.keep(scan(minute));
    expect((await store.list()).map(({ cluster, id }) => `${cluster} ${id}`)).toEqual([
      'blue scan-4',
      'blue scan-1',
      'green scan-0',
    ]);
    await store.close();
  });

  test(`${of}: the same scan twice is one`, async () => {
    const store = await open(codec, 10);
    await store.keep(scan(1));
    await store.keep(scan(1));
    expect(await store.list()).toHaveLength(1);
    await store.close();
  });

  test(`${of}: what is not kept is no fault, and what cannot be read is one`, async () => {
    const broken: FactsCodec = { ...codec, encode: async () => Buffer.from('broken') };
    const store = await open(broken, 10);
    await store.keep(scan(1));
    expect(await store.facts('blue', 'scan-7')).toEqual({ ok: true, value: undefined });
    expect(await store.facts('blue', 'scan-1')).toEqual({ ok: false, error: 'it is broken' });
    await store.close();
  });
}
