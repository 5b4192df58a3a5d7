import { instant } from '#lib/core/instant.ts';
import { err, ok } from '#lib/core/result.ts';
import { keepReadings, withOneReading } from '#lib/core/running-jvm/keep-readings.ts';
import type { FactsSource } from '#lib/ports/facts-source.ts';
import { aReading } from '#lib/testing/a-reading.ts';
import { expect, test } from '#lib/testing/harness.ts';
import { simulatedFacts } from '#lib/testing/simulated/facts.ts';
import { createScanRunner, type ScanRunnerParts } from './scan-runner.ts';

const facts = simulatedFacts();

const reading = (read: FactsSource['read']): FactsSource => ({ says: 'a test', read });
const untilAborted = reading(async (signal, progress) => {
  progress('reading');
  await new Promise((resolve) => signal.addEventListener('abort', resolve));
  return err({ kind: 'cancelled' });
});

function runner(source: FactsSource, parts: Partial<ScanRunnerParts> = {}) {
  let now = 0;
  const kept: string[] = [];
  const bugs: unknown[] = [];
  const steps: string[] = [];
  const scans = createScanRunner({
    source: async () => source,
    carry: (_, now) => now,
    assess: () => [],
    clock: () => instant(now++),
    finished: async ({ id }) => void kept.push(id),
    earlier: async () => undefined,
    bug: (cause) => void bugs.push(cause),
    stepped: (did) => void steps.push(`${did} ${scans.progress().state}`),
    mayScan: async () => true,
    patienceMilliseconds: 20,
    ...parts,
  });
  return { scans, kept, bugs, steps };
}

test('the first to ask starts the first scan and gets it', async () => {
  const { scans, kept, steps } = runner(reading(async () => ok(facts)));
  const scan = await scans.current();
  expect(scan?.id).toBe('2026-11-24T08-00-00-000Z');
  expect(scans.progress()).toMatchObject({
    state: 'done',
    source: 'a test',
    lines: [{ says: 'assessing 10 workloads' }],
  });
  expect(kept).toEqual(['2026-11-24T08-00-00-000Z']);
  expect(steps).toEqual(['started running', 'progress running', 'finished done']);
});

test('many who ask share one scan', async () => {
  let reads = 0;
  const { scans } = runner(
    reading(async () => {
      reads++;
      return ok(facts);
    }),
  );
  const all = await Promise.all([scans.current(), scans.current(), scans.current()]);
  expect(new Set(all).size).toBe(1);
  expect(reads).toBe(1);
});

test('a slow scan is not waited for, and can be cancelled', async () => {
  const { scans } = runner(untilAborted);
  expect(await scans.current()).toBeUndefined();
  expect(scans.progress()).toMatchObject({ state: 'running', lines: [{ says: 'reading' }] });
  scans.cancel();
  await scans.current();
  expect(scans.progress()).toMatchObject({ state: 'cancelled' });
});

test('a failed scan leaves the one before in sight', async () => {
  const error = { kind: 'unreachable', address: 'https://x', detail: 'refused', remedy: 'start it' } as const;
  const earlier = { id: 'earlier', startedAt: instant(0), finishedAt: instant(0), facts, assessments: [] };
  const { scans } = runner(
    reading(async () => err(error)),
    { earlier: async () => earlier },
  );
  expect((await scans.current())?.id).toBe('earlier');
  await expect.poll(() => scans.progress()).toMatchObject({ state: 'failed', error });
});

test('a bug ends its scan, is told, and the next scan can start', async () => {
  let throws = true;
  const { scans, bugs } = runner(
    reading(async () => {
      if (throws) throw new Error('bug');
      return ok(facts);
    }),
  );
  expect(await scans.current()).toBeUndefined();
  expect(scans.progress()).toMatchObject({ state: 'failed', error: undefined });
  expect(bugs).toHaveLength(1);
  throws = false;
  scans.start();
  expect(await scans.current()).toBeDefined();
});

test('what a JVM told stays with the scan, is kept at once, and goes on in the next one', async () => {
  const [workload] = facts.workloads;
  if (workload === undefined) throw new Error('the simulated cluster is empty');
  const told = aReading(workload, workload.template.containers[0]?.name ?? '');
  const { scans, kept } = runner(
    reading(async () => ok(facts)),
    { carry: keepReadings },
  );
  await scans.current();
  await scans.amend((shown) => withOneReading(shown, told));
  expect(Object.values((await scans.current())?.facts.readings ?? {})).toEqual([told]);
  expect(kept).toHaveLength(2);
  scans.start();
  await expect.poll(() => kept.length).toBe(3);
  expect(Object.values((await scans.current())?.facts.readings ?? {})).toEqual([told]);
});
