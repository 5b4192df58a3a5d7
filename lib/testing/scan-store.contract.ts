import { summarize } from '#lib/core/assess/summarize.ts';
import type { Outcome } from '#lib/core/compare/outcome.ts';
import { instant } from '#lib/core/instant.ts';
import { err, ok } from '#lib/core/result.ts';
import type { FactsCodec, Retention, ScanStore, ScanToKeep } from '#lib/ports/scan-store.ts';
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

const keeping = (most: number, milliseconds?: number): Retention => ({ most, milliseconds });

const outcome = (cluster: string, minute: number): Outcome => ({
  ref: { cluster, namespace: 'shop', kind: 'Deployment', name: 'cart', container: 'app' },
  verdict: 'fits',
  image: `cart:1.${minute}`,
  jdk: { unknown: 'not told' },
  limit: { is: 'unset' },
  request: { is: 1024 },
  maxHeap: { is: 512 },
  canHold: { is: 900 },
  peak: { unknown: 'no metrics' },
  advisedLimit: { is: 1000 },
  oomKills: { is: 0 },
  options: ['-Xmx512k'],
  findings: [{ rule: 'missing-memory-limit', severity: 'warning' }],
});

const scan = (minute: number, cluster = 'blue'): ScanToKeep => ({
  id: `scan-${minute}`,
  facts: { ...facts, cluster, takenAt: instant(Date.UTC(2026, 10, 24, 8, minute)) },
  summary,
  outcomes: [outcome(cluster, minute)],
});

/** What every store of scans keeps to. `open` gives an empty one with this retention. */
export function scanStoreContract(
  of: string,
  open: (codec: FactsCodec, retention: Retention) => Promise<ScanStore>,
): void {
  test(`${of}: what was kept is listed, newest first, and its facts come back`, async () => {
    const store = await open(codec, keeping(10));
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
    const store = await open(codec, keeping(2));
    await store.keep(scan(0, 'green'));
    for (const minute of [1, 2, 3, 4]) await store.keep(scan(minute));
    expect((await store.list()).map(({ cluster, id }) => `${cluster} ${id}`)).toEqual([
      'blue scan-4',
      'blue scan-1',
      'green scan-0',
    ]);
    await store.close();
  });

  test(`${of}: what is older than wanted goes, and the newest stays however old it is`, async () => {
    const store = await open(codec, keeping(10, 120_000));
    for (const minute of [1, 2, 4]) await store.keep(scan(minute));
    expect((await store.list()).map(({ id }) => id)).toEqual(['scan-4', 'scan-2']);
    await store.keep(scan(30));
    expect((await store.list()).map(({ id }) => id)).toEqual(['scan-30']);
    await store.close();
  });

  test(`${of}: a workload has a history, newest first, that goes with its scans`, async () => {
    const store = await open(codec, keeping(2));
    for (const minute of [1, 2, 3]) await store.keep(scan(minute));
    await store.keep(scan(9, 'green'));
    const { container: _, ...workload } = outcome('blue', 1).ref;
    expect(await store.history(workload)).toEqual(
      [3, 1].map((minute) => ({
        scan: `scan-${minute}`,
        takenAt: scan(minute).facts.takenAt,
        outcome: outcome('blue', minute),
      })),
    );
    expect(await store.history({ ...workload, name: 'other' })).toEqual([]);
    await store.close();
  });

  test(`${of}: it says how much room it takes, and gives scans as they are kept`, async () => {
    const store = await open(codec, keeping(10));
    await store.keep(scan(1));
    expect(await store.size()).toBeGreaterThan(1000);
    expect(Buffer.from((await store.packed('blue', 'scan-1')) ?? []).toString()).toBe(String(scan(1).facts.takenAt));
    expect(await store.packed('blue', 'scan-2')).toBeUndefined();
    await store.close();
  });

  test(`${of}: the same scan twice is one`, async () => {
    const store = await open(codec, keeping(10));
    await store.keep(scan(1));
    await store.keep(scan(1));
    expect(await store.list()).toHaveLength(1);
    await store.close();
  });

  test(`${of}: what is not kept is no fault, and what cannot be read is one`, async () => {
    const broken: FactsCodec = { ...codec, encode: async () => Buffer.from('broken') };
    const store = await open(broken, keeping(10));
    await store.keep(scan(1));
    expect(await store.facts('blue', 'scan-7')).toEqual({ ok: true, value: undefined });
    expect(await store.facts('blue', 'scan-1')).toEqual({ ok: false, error: 'it is broken' });
    await store.close();
  });
}
