import { instant } from '#lib/core/instant.ts';
import type { Scan, ScanProgress } from '#lib/ports/scan.ts';
import { expect, test } from '#lib/testing/harness.ts';
import { simulatedFacts } from '#lib/testing/simulated/facts.ts';
import { clusterDuty } from './cluster-duty.ts';
import { readMessage, type Untold, writeMessage } from './replica-message.ts';
import type { ScanRunner } from './scan-runner.ts';

const facts = { ...simulatedFacts(), origin: { kind: 'live', name: 'blue' } as const, takenAt: instant(100_000) };
const scan: Scan = { id: 'a', startedAt: facts.takenAt, finishedAt: facts.takenAt, facts, assessments: [] };

const progress = (state: ScanProgress['state']): ScanProgress => ({
  state,
  source: 'context blue',
  startedAt: instant(100_000),
  finishedAt: undefined,
  lines: [],
  error: undefined,
});

/** A replica whose duty, clock and store the test decides. */
function replica({ mine, shared = 'blue' }: { mine: boolean; shared?: string }) {
  const told: Untold[] = [];
  const did: string[] = [];
  const now: { mine: boolean; at: number; newest: Scan | undefined } = { mine, at: 100_000, newest: undefined };
  let latest: Scan | undefined;
  let state: ScanProgress = { ...progress('idle'), startedAt: undefined };
  const scans: ScanRunner = {
    current: async () => latest,
    latest: () => latest,
    progress: () => state,
    start() {
      did.push('start');
      state = { ...progress('done'), startedAt: instant(now.at) };
      return state;
    },
    cancel() {
      did.push('cancel');
      return state;
    },
    amend: async () => {},
    revise: () => {},
    adopt(other) {
      did.push(`adopt ${other.id}`);
      latest = other;
    },
    follow(other) {
      state = other;
    },
  };
  const duty = clusterDuty({
    scans,
    clock: () => instant(now.at),
    everySeconds: 600,
    shared,
    isMine: async () => now.mine,
    newer: async (_, than) => (now.newest?.id === than ? undefined : now.newest),
    tell: (message) => void told.push(message),
    adopted: () => void did.push('adopted'),
    bug: (cause) => {
      throw cause;
    },
  });
  return { duty, did, told, now, scans };
}

test('the one whose duty it is scans at once, and again when it is due', async () => {
  const { duty, did, now } = replica({ mine: true });
  await duty.tick();
  now.at += 599_000;
  await duty.tick();
  expect(did).toEqual(['start']);
  now.at += 1000;
  await duty.tick();
  expect(did).toEqual(['start', 'start']);
});

test('the others show what it kept, and hand on what is asked of them', async () => {
  const { duty, did, told, now } = replica({ mine: false });
  await duty.tick();
  now.newest = scan;
  await duty.tick();
  await duty.tick();
  await duty.want('scan');
  await duty.want('cancel');
  expect(did).toEqual(['adopt a', 'adopted']);
  expect(told).toEqual([
    { kind: 'wanted', cluster: 'blue', wanted: 'scan' },
    { kind: 'wanted', cluster: 'blue', wanted: 'cancel' },
  ]);
});

test('who takes over begins with the scan in whose middle the other died, else when one is due', async () => {
  const calm = replica({ mine: false });
  calm.now.newest = scan;
  await calm.duty.hear({ kind: 'progress', from: 'other', cluster: 'blue', progress: progress('done') });
  calm.now.mine = true;
  await calm.duty.tick();
  expect(calm.did, 'the scan is fresh').toEqual(['adopt a', 'adopted']);

  const torn = replica({ mine: false });
  await torn.duty.tick();
  await torn.duty.hear({ kind: 'progress', from: 'other', cluster: 'blue', progress: progress('running') });
  expect(torn.scans.progress().state, 'what the other does is seen here').toBe('running');
  torn.now.mine = true;
  await torn.duty.tick();
  expect(torn.did).toEqual(['start']);
});

test('what others ask for is done by the one whose duty it is, of its own cluster', async () => {
  const { duty, did } = replica({ mine: true });
  await duty.hear({ kind: 'wanted', from: 'other', cluster: 'green', wanted: 'scan' });
  await duty.hear({ kind: 'wanted', from: 'other', cluster: 'blue', wanted: 'scan' });
  await duty.hear({ kind: 'progress', from: 'other', cluster: 'blue', progress: progress('running') });
  expect(did).toEqual(['start']);
});

test('messages are read as they were written, and what is none is left', () => {
  const message = { kind: 'progress', from: 'a', cluster: 'blue', progress: progress('running') } as const;
  expect(readMessage(writeMessage(message))).toEqual(message);
  for (const text of ['', '{', '{"kind":"other"}']) expect.soft(readMessage(text), text).toBeUndefined();
});
