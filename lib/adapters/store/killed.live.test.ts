import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { setTimeout as sleep } from 'node:timers/promises';
import SqliteDatabase from 'better-sqlite3';
import { afterAll } from 'vitest';
import { expect, test } from '#lib/testing/harness.ts';
import { startPostgres } from '#lib/testing/postgres-server.ts';
import { ALL, OUTCOMES, WHOLE, WORKLOAD } from '#lib/testing/scan-writer.ts';
import { openScanStore } from './scan-store.ts';

const folder = mkdtempSync(join(tmpdir(), 'headroom-killed-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const WRITER = join(import.meta.dirname, '../../testing/scan-writer.ts');

/** Runs the writer, kills it after a while that is counted from its start or from its first kept scan; gives what it said was kept. */
async function killedAfter(
  place: string,
  first: number,
  milliseconds: number,
  from: 'start' | 'first',
): Promise<string[]> {
  const writer = spawn(process.execPath, [WRITER, place, `${first}`], { stdio: ['ignore', 'pipe', 'inherit'] });
  const said = text(writer.stdout);
  if (from === 'first') await new Promise((resolve) => writer.stdout.once('data', resolve));
  await sleep(milliseconds);
  const ended = new Promise((resolve) => writer.once('exit', resolve));
  writer.kill('SIGKILL');
  await ended;
  return (await said).split('\n').slice(0, -1);
}

/** All that was said to be kept is there, every scan that is there is whole, and what it came to with it. */
async function expectWhole(place: string, said: ReadonlySet<string>): Promise<number> {
  const at = place.startsWith('postgres:')
    ? ({ kind: 'postgres', url: place, lost: () => {} } as const)
    : ({ kind: 'file', path: place } as const);
  const store = await openScanStore(at, WHOLE, ALL);
  const kept = await store.list('blue');
  const ids = new Set(kept.map(({ id }) => id));
  expect
    .soft(
      [...said].filter((id) => !ids.has(id)),
      'said to be kept, and lost',
    )
    .toEqual([]);
  const outcomes = Map.groupBy(await store.history(WORKLOAD), ({ scan }) => scan);
  for (const { id } of kept) {
    expect.soft((await store.facts('blue', id)).ok, `scan ${id} is whole`).toBe(true);
    expect.soft(outcomes.get(id)?.length, `what scan ${id} came to`).toBe(OUTCOMES);
  }
  expect
    .soft(
      [...outcomes.keys()].filter((id) => !ids.has(id)),
      'of no scan',
    )
    .toEqual([]);
  await store.close();
  return kept.length;
}

async function killManyTimes(place: string, times: number): Promise<number> {
  const said = new Set<string>();
  let kept = 0;
  for (let time = 0; time < times; time += 1) {
    const from = time % 4 === 0 ? 'start' : 'first';
    for (const id of await killedAfter(place, 1000 * time, Math.random() * 400, from)) said.add(id);
    kept = await expectWhole(place, said);
  }
  return kept;
}

test('SQLite: killed at any moment, in the middle of a migration or of a scan, nothing kept is lost and nothing is torn', async () => {
  const place = join(folder, 'scans.db');
  expect(await killManyTimes(place, 16)).toBeGreaterThan(12);
  const file = new SqliteDatabase(place);
  expect(file.pragma('integrity_check')).toEqual([{ integrity_check: 'ok' }]);
  expect(file.pragma('foreign_key_check')).toEqual([]);
  file.close();
});

test('PostgreSQL: a writer that is killed leaves whole scans', async () => {
  const server = await startPostgres();
  expect(await killManyTimes(await server.freshDatabase(), 6)).toBeGreaterThan(4);
  await server.stop();
});
