import { randomUUID } from 'node:crypto';
import { readShell } from '#lib/adapters/shell/read-shell.ts';
import { assessCluster } from '#lib/core/assess/assess-cluster.ts';
import type { Changes } from '#lib/ports/changes.ts';
import type { Scan } from '#lib/ports/scan.ts';
import { createChanges } from './changes.ts';
import { systemClock } from './clock.ts';
import { type Env, readEnv } from './env.ts';
import { type History, openHistory } from './history.ts';
import { connectionOf } from './live-source.ts';
import { log } from './log.ts';
import { pickSource } from './pick-source.ts';
import { createScanRunner, type ScanRunner } from './scan-runner.ts';
import { keepScanning } from './schedule.ts';

/** What a process of Headroom works with, wired once. */
export type Deps = {
  readonly env: Env;
  readonly scans: ScanRunner;
  readonly history: History;
  readonly changes: Changes;
};

declare global {
  /** Shared by the bundles of pages and routes, each of which has modules of its own. */
  var headroomDeps: Deps | undefined;
}

/** How long the first page waits for the first scan before it shows the progress instead. */
const PATIENCE = 3000;

/** @throws Error with every fault of the environment: a process that is set up wrongly does not start. */
function environment(): Env {
  const env = readEnv(process.env);
  if (!env.ok) throw new Error(`the environment is wrong:\n${env.error.map((fault) => `  ${fault}`).join('\n')}`);
  return env.value;
}

/** Only a live cluster has a yesterday: what a file says is in the file. */
async function earlier(env: Env, history: History): Promise<Scan | undefined> {
  const isLive = (env.HEADROOM_SOURCE?.kind ?? 'live') === 'live';
  const connection = isLive ? connectionOf(env) : undefined;
  return connection?.ok ? history.newest(connection.value.context) : undefined;
}

/** A scan that cannot be kept is shown all the same. */
async function keep(scan: Scan, history: History): Promise<void> {
  if (scan.facts.origin.kind !== 'live') return;
  try {
    await history.keep(scan);
  } catch (cause) {
    log.error({ err: cause, scan: scan.id }, 'the scan could not be kept');
  }
}

function wire(): Deps {
  const env = environment();
  const history = openHistory(env);
  const changes = createChanges(systemClock, randomUUID());
  const scans = createScanRunner({
    source: () => pickSource(env, systemClock),
    assess: (facts) => assessCluster(facts, readShell),
    clock: systemClock,
    finished: (scan) => keep(scan, history),
    earlier: () => earlier(env, history),
    bug: (cause) => log.error({ err: cause }, 'a scan ended by a bug'),
    stepped: (did) => changes.publish({ topic: 'scan', key: '', did }),
    patienceMilliseconds: PATIENCE,
  });
  keepScanning(scans, env.HEADROOM_SCAN_EVERY);
  return { env, scans, history, changes };
}

/** The process's parts, wired at the first call. */
export function deps(): Deps {
  globalThis.headroomDeps ??= wire();
  return globalThis.headroomDeps;
}
