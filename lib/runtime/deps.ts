import { randomUUID } from 'node:crypto';
import { readShell } from '#lib/adapters/shell/read-shell.ts';
import { assessCluster } from '#lib/core/assess/assess-cluster.ts';
import type { Result } from '#lib/core/result.ts';
import { keepReadings } from '#lib/core/running-jvm/keep-readings.ts';
import type { Changes } from '#lib/ports/changes.ts';
import type { Scan } from '#lib/ports/scan.ts';
import { createChanges } from './changes.ts';
import { systemClock } from './clock.ts';
import { type ClusterSettings, clustersOf } from './clusters.ts';
import { type Env, readEnv } from './env.ts';
import { type History, openHistory } from './history.ts';
import { connectionOf } from './live-source.ts';
import { log } from './log.ts';
import { namedSource } from './named-source.ts';
import { createScanRunner, type ScanRunner } from './scan-runner.ts';
import { keepScanning } from './schedule.ts';

/** One cluster that this process scans. */
export type ClusterScans = ClusterSettings & { readonly scans: ScanRunner };

/** What a process of Headroom works with, wired once. */
export type Deps = {
  readonly env: Env;
  /** At least one; several have names, in the order in which the environment lists them. */
  readonly clusters: readonly ClusterScans[];
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
function required<T>(read: Result<T, readonly string[]>): T {
  if (!read.ok) throw new Error(`the environment is wrong:\n${read.error.map((fault) => `  ${fault}`).join('\n')}`);
  return read.value;
}

/** Only a live cluster has a yesterday: what a file says is in the file. */
async function earlier({ name, env }: ClusterSettings, history: History): Promise<Scan | undefined> {
  const isLive = (env.HEADROOM_SOURCE?.kind ?? 'live') === 'live';
  if (!isLive || name !== undefined) return isLive && name !== undefined ? history.newest(name) : undefined;
  const connection = connectionOf(env);
  return connection.ok ? history.newest(connection.value.context) : undefined;
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

function clusterScans(settings: ClusterSettings, history: History, changes: Changes): ClusterScans {
  const scans = createScanRunner({
    source: () => namedSource(settings, systemClock),
    carry: keepReadings,
    assess: (facts) => assessCluster(facts, readShell),
    clock: systemClock,
    finished: (scan) => keep(scan, history),
    earlier: () => earlier(settings, history),
    bug: (cause) => log.error({ err: cause, cluster: settings.name }, 'a scan ended by a bug'),
    stepped: (did) => changes.publish({ topic: 'scan', key: settings.name ?? '', did }),
    patienceMilliseconds: PATIENCE,
  });
  keepScanning(scans, settings.env.HEADROOM_SCAN_EVERY);
  return { ...settings, scans };
}

function wire(): Deps {
  const env = required(readEnv(process.env));
  const settings = required(clustersOf(env, process.env));
  const history = openHistory(env);
  const changes = createChanges(systemClock, randomUUID());
  return { env, clusters: settings.map((one) => clusterScans(one, history, changes)), history, changes };
}

/** The process's parts, wired at the first call. */
export function deps(): Deps {
  globalThis.headroomDeps ??= wire();
  return globalThis.headroomDeps;
}
