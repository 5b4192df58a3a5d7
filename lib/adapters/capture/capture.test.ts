import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { clusterReaderContract } from '#lib/testing/cluster-reader.contract.ts';
import { expect, table, test } from '#lib/testing/harness.ts';
import { simulatedFacts } from '#lib/testing/simulated/facts.ts';
import { decodeCapture, encodeCapture } from './capture-document.ts';
import { captureSource } from './read-capture.ts';
import { captureFile } from './write-capture.ts';

const facts = simulatedFacts();

async function inFolder(use: (folder: string) => Promise<void>): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'headroom-capture-'));
  try {
    await use(folder);
  } finally {
    await rm(folder, { recursive: true });
  }
}

const silently = () => {};

test('what was written is read again, fact by fact', async () => {
  await inFolder(async (folder) => {
    const path = join(folder, 'below', 'shop.json.gz');
    const written = await captureFile(path).write(facts);
    expect(written).toMatchObject({ ok: true, value: { path } });
    const read = await captureSource(path).read(AbortSignal.timeout(10_000), silently);
    expect(read).toEqual({ ok: true, value: { ...facts, origin: { kind: 'simulated', name: 'shop.json.gz' } } });
    expect(await readdir(join(folder, 'below')), 'no unfinished file stays').toEqual(['shop.json.gz']);
  });
});

test('a live cluster is a capture once it was stored', async () => {
  await inFolder(async (folder) => {
    const path = join(folder, 'prod.json.gz');
    await captureFile(path).write({ ...facts, origin: { kind: 'live', name: 'prod' } });
    const read = await captureSource(path).read(AbortSignal.timeout(10_000), silently);
    expect(read).toMatchObject({ ok: true, value: { origin: { kind: 'capture', name: 'prod.json.gz' } } });
  });
});

const head = { format: 'headroom-capture', version: 1 };

table(
  'documents',
  [
    { why: 'plain JSON is read too', bytes: JSON.stringify({ ...head, facts }), error: undefined },
    { why: 'not JSON', bytes: 'kind: Pod', error: /^it is no JSON/ },
    { why: 'another document', bytes: '{"kind":"Pod"}', error: /^it is no capture/ },
    {
      why: 'a later version',
      bytes: '{"format":"headroom-capture","version":2}',
      error: /version 2; this Headroom reads version 1/,
    },
    {
      why: 'a fault is named by its path',
      bytes: JSON.stringify({ ...head, facts: { ...facts, takenAt: 'now' } }),
      error: /^capture\.facts\.takenAt: /,
    },
    {
      why: 'a compressed file that was cut',
      bytes: gzipSync(JSON.stringify({ ...head, facts })).subarray(0, 900),
      error: /^it does not unpack/,
    },
  ],
  async ({ why, bytes, error }) => {
    const read = await decodeCapture(Buffer.from(bytes));
    expect.soft(read.ok, why).toBe(error === undefined);
    if (error !== undefined) expect.soft(read.ok ? '' : read.error, why).toMatch(error);
  },
);

test('faults of the file are values with a remedy', async () => {
  await inFolder(async (folder) => {
    const absent = await captureSource(join(folder, 'none.json')).read(AbortSignal.timeout(10_000), silently);
    expect(absent).toMatchObject({ ok: false, error: { kind: 'unreachable' } });
    await writeFile(join(folder, 'bad.json'), '{}');
    const bad = await captureSource(join(folder, 'bad.json')).read(AbortSignal.timeout(10_000), silently);
    expect(bad).toMatchObject({ ok: false, error: { kind: 'malformed' } });
    const cancelled = await captureSource(join(folder, 'bad.json')).read(AbortSignal.abort(), silently);
    expect(cancelled).toEqual({ ok: false, error: { kind: 'cancelled' } });
  });
});

test('a capture is small', async () => {
  expect((await encodeCapture(facts)).length).toBeLessThan(64 * 1024);
});

const sample = join(import.meta.dirname, 'samples', 'sample.capture.json.gz');
clusterReaderContract('the sample capture', async () => captureSource(sample));
