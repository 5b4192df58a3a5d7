import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { encodeCapture } from '#lib/adapters/capture/capture-document.ts';
import { instant } from '#lib/core/instant.ts';
import { expect, test } from '#lib/testing/harness.ts';
import { simulatedFacts } from '#lib/testing/simulated/facts.ts';
import { readEnv } from './env.ts';
import { openHistory } from './history.ts';
import { keepCapture } from './kept-scans.ts';

const folder = mkdtempSync(join(tmpdir(), 'headroom-kept-'));
afterAll(() => rmSync(folder, { recursive: true }));

const facts = { ...simulatedFacts(), takenAt: instant(Date.UTC(2020, 0, 1)) };

test('a capture is kept as the scan that it was; of the future, and what is none, is refused and leaves the others', async () => {
  const env = readEnv({ HEADROOM_STATE: folder });
  if (!env.ok) throw new Error(env.error.join());
  const history = openHistory(env.value);
  expect(await keepCapture(await encodeCapture(facts), history)).toMatchObject({
    ok: true,
    value: { id: '2020-01-01T00-00-00-000Z' },
  });
  const future = { ...facts, takenAt: instant(Date.UTC(2999, 0, 1)) };
  expect(await keepCapture(await encodeCapture(future), history)).toEqual({
    ok: false,
    error: 'its facts are of 2999-01-01T00:00:00.000Z, which is still to come',
  });
  expect(await keepCapture(Buffer.from('{}'), history)).toMatchObject({ ok: false });
  expect((await history.list()).map(({ id }) => id)).toEqual(['2020-01-01T00-00-00-000Z']);
  const [first] = facts.workloads;
  if (first !== undefined) expect(await history.ofWorkload(first.ref)).not.toEqual([]);
  await history.close();
});
