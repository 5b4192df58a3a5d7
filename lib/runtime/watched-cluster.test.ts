import { vi } from 'vitest';
import { readShell } from '#lib/adapters/shell/read-shell.ts';
import { assessEach } from '#lib/core/assess/assess-cluster.ts';
import { instant } from '#lib/core/instant.ts';
import { err, ok } from '#lib/core/result.ts';
import type { ObjectFacts } from '#lib/ports/cluster-reader.ts';
import type { Scan, ScanProgress } from '#lib/ports/scan.ts';
import { expect, test } from '#lib/testing/harness.ts';
import { simulatedFacts } from '#lib/testing/simulated/facts.ts';
import { reviseScan } from '#lib/usecases/revise-scan.ts';
import { watchedCluster } from './watched-cluster.ts';

const facts = simulatedFacts();
const scan: Scan = { id: 'a', startedAt: instant(0), finishedAt: instant(0), facts, assessments: [] };

/** A cluster whose changes the test tells. */
function cluster(answer: (namespaces: readonly string[]) => ObjectFacts | undefined = () => facts) {
  vi.useFakeTimers();
  const reads: (readonly string[])[] = [];
  const did: string[] = [];
  const now: { shown: Scan | undefined; state: ScanProgress['state'] } = { shown: scan, state: 'done' };
  let tell: (namespace: string) => void = () => {};
  const idle = { source: '', startedAt: undefined, finishedAt: undefined, lines: [], error: undefined };
  const watched = watchedCluster({
    scans: {
      latest: () => now.shown,
      progress: () => ({ ...idle, state: now.state }),
      revise(revised) {
        now.shown = revised;
        did.push(`revision ${revised.revision}`);
      },
      start() {
        did.push('scan');
        return { ...idle, state: 'running' };
      },
    },
    watch: async (_, changed) => {
      tell = changed;
    },
    async read(namespaces) {
      reads.push(namespaces);
      const part = answer(namespaces);
      return part === undefined ? err('away') : ok(part);
    },
    revise: (shown, part, namespaces) =>
      reviseScan(shown, part, namespaces, (now, wanted) => [
        ...assessEach(now, readShell, undefined, ({ ref }) => wanted.has(ref.namespace)),
      ]),
    changed: () => {},
    bug: (cause) => {
      throw cause;
    },
  });
  watched.start();
  const tellAll = (...namespaces: string[]): void => {
    for (const each of namespaces) tell(each);
  };
  return { watched, reads, did, now, tellAll };
}

test('a burst of changes is read once, within two seconds', async () => {
  const { reads, did, tellAll, watched } = cluster();
  tellAll('shop', 'shop', 'batch', 'shop');
  await vi.advanceTimersByTimeAsync(2000);
  expect(reads).toEqual([['shop', 'batch']]);
  expect(did).toEqual(['revision 1']);
  watched.stop();
});

test('a change during a scan waits for its end, and what cannot be read is tried again', async () => {
  let answers = 0;
  const { reads, did, now, tellAll, watched } = cluster(() => (answers++ === 0 ? undefined : facts));
  now.state = 'running';
  tellAll('shop');
  await vi.advanceTimersByTimeAsync(20_000);
  expect(reads).toEqual([]);
  now.state = 'done';
  await vi.advanceTimersByTimeAsync(11_000);
  expect(reads).toEqual([['shop'], ['shop']]);
  expect(did).toEqual(['revision 1']);
  watched.stop();
});

test('changes everywhere at once are a scan', async () => {
  const { reads, did, tellAll, watched } = cluster();
  tellAll(...Array.from({ length: 21 }, (_, i) => `n${i}`));
  await vi.advanceTimersByTimeAsync(2000);
  expect(reads).toEqual([]);
  expect(did).toEqual(['scan']);
  watched.stop();
});

test('less than was known is no news: the scan stays as it is', async () => {
  const question = { asks: 'pods', text: '', answers: 0, milliseconds: 1, failure: 'HTTP status 500' };
  const [source] = facts.sources;
  const broken = { ...facts, sources: source === undefined ? [] : [{ ...source, questions: [question] }] };
  const { did, tellAll, watched } = cluster(() => broken);
  tellAll('shop');
  await vi.advanceTimersByTimeAsync(3000);
  expect(did).toEqual([]);
  watched.stop();
});

test('nothing happens before the first scan nor after the end', async () => {
  const { reads, now, tellAll, watched } = cluster();
  now.shown = undefined;
  tellAll('shop');
  await vi.advanceTimersByTimeAsync(9000);
  watched.stop();
  now.shown = scan;
  await vi.advanceTimersByTimeAsync(60_000);
  expect(reads).toEqual([]);
  vi.useRealTimers();
});
