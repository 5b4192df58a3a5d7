import { createHash } from 'node:crypto';
import { writeSync } from 'node:fs';
import { openScanStore } from '#lib/adapters/store/scan-store.ts';
import { summarize } from '#lib/core/assess/summarize.ts';
import type { Outcome } from '#lib/core/compare/outcome.ts';
import { instant } from '#lib/core/instant.ts';
import { err, ok } from '#lib/core/result.ts';
import type { FactsCodec, Retention } from '#lib/ports/scan-store.ts';
import { simulatedFacts } from './simulated/facts.ts';

/** A process that keeps one large scan after another until it is killed, and says which are kept: `node scan-writer.ts PLACE FIRST`. */
const facts = simulatedFacts();

const BODY = 300_000;
const CONTAINERS = 700;

/** Keeps all that are written. */
export const ALL: Retention = { most: 10_000, milliseconds: undefined };

const digest = (body: Uint8Array): Buffer => createHash('sha256').update(body).digest();

/** Bytes that say whether they are whole. */
export const WHOLE: FactsCodec = {
  async encode({ takenAt }) {
    const body = Buffer.alloc(BODY, `${takenAt} `);
    return Buffer.concat([digest(body), body]);
  },
  async decode(bytes) {
    const body = bytes.subarray(32);
    const isWhole = body.length === BODY && digest(body).equals(bytes.subarray(0, 32));
    return isWhole ? ok(facts) : err('it is torn');
  },
};

/** The workload whose history the scans add to, one container each. */
export const WORKLOAD = { cluster: 'blue', namespace: 'shop', kind: 'Deployment', name: 'cart' };

const outcome = (container: number): Outcome => ({
  ref: { ...WORKLOAD, container: `c${container}` },
  verdict: 'fits',
  image: 'cart:1',
  jdk: { is: '17' },
  limit: { is: 1 },
  request: { is: 1 },
  maxHeap: { is: 1 },
  canHold: { is: 1 },
  peak: { is: 1 },
  advisedLimit: { is: 1 },
  oomKills: { is: 0 },
  options: [],
  findings: [],
});

/** How many outcomes each whole scan has. */
export const OUTCOMES = CONTAINERS;

const [, program, place, first] = process.argv;
if (program?.endsWith('scan-writer.ts') && place !== undefined && first !== undefined) {
  const at = place.startsWith('postgres:')
    ? ({ kind: 'postgres', url: place, lost: () => {} } as const)
    : ({ kind: 'file', path: place } as const);
  const store = await openScanStore(at, WHOLE, ALL);
  const outcomes = Array.from({ length: CONTAINERS }, (_, container) => outcome(container));
  for (let number = Number(first); ; number += 1) {
    const scan = { ...facts, cluster: WORKLOAD.cluster, takenAt: instant(Date.UTC(2026, 0, 1) + number * 1000) };
    await store.keep({ id: `${number}`, facts: scan, summary: summarize([]), outcomes });
    writeSync(1, `${number}\n`);
  }
}
