import { randomUUID } from 'node:crypto';
import { readShell } from '#lib/adapters/shell/read-shell.ts';
import { assessCluster } from '#lib/core/assess/assess-cluster.ts';
import type { Result } from '#lib/core/result.ts';
import { keepReadings } from '#lib/core/running-jvm/keep-readings.ts';
import type { Changes } from '#lib/ports/changes.ts';
import type { Replicas } from '#lib/ports/replicas.ts';
import type { Scan } from '#lib/ports/scan.ts';
import { adviceOptions } from './advice-options.ts';
import { createChanges } from './changes.ts';
import { systemClock } from './clock.ts';
import { type ClusterDuty, clusterDuty, TICK_MILLISECONDS } from './cluster-duty.ts';
import { type ClusterSettings, clustersOf } from './clusters.ts';
import { type Env, readEnv } from './env.ts';
import { type History, openHistory } from './history.ts';
import { connectionOf } from './live-source.ts';
import { log } from './log.ts';
import { namedSource } from './named-source.ts';
import { readMessage, type Untold, writeMessage } from './replica-message.ts';
import { replicasOf } from './replicas.ts';
import { createScanRunner, type ScanRunner } from './scan-runner.ts';
import { watchOf } from './watch-of.ts';

/** One cluster that this process scans. */
export type ClusterScans = ClusterSettings & { readonly scans: ScanRunner; readonly duty: ClusterDuty };

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

/** The name under which a cluster is kept and shared among replicas; a file has none, for what it says is in the file. */
function sharedName({ name, env }: ClusterSettings): string | undefined {
  if ((env.HEADROOM_SOURCE?.kind ?? 'live') !== 'live') return undefined;
  if (name !== undefined) return name;
  const connection = connectionOf(env);
  return connection.ok ? connection.value.context : undefined;
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

/** What all clusters of a process share. */
type Common = {
  readonly history: History;
  readonly changes: Changes;
  readonly replicas: Replicas;
  readonly tell: (message: Untold) => void;
};

function clusterScans(settings: ClusterSettings, { history, changes, replicas, tell }: Common): ClusterScans {
  const shared = sharedName(settings);
  const key = settings.name ?? '';
  const bug = (cause: unknown): void => log.error({ err: cause, cluster: settings.name }, 'a scan ended by a bug');
  const scans = createScanRunner({
    source: () => namedSource(settings, systemClock),
    carry: keepReadings,
    assess: (facts) => assessCluster(facts, readShell, adviceOptions(settings.env)),
    clock: systemClock,
    finished: (scan) => keep(scan, history),
    earlier: async () => (shared === undefined ? undefined : history.newest(shared)),
    bug,
    stepped: (did) => {
      changes.publish({ topic: 'scan', key, did });
      if (shared !== undefined) tell({ kind: 'progress', cluster: shared, progress: scans.progress() });
    },
    mayScan: () => duty.isMine(),
    patienceMilliseconds: PATIENCE,
  });
  const duty = clusterDuty({
    scans,
    clock: systemClock,
    everySeconds: settings.env.HEADROOM_SCAN_EVERY,
    shared,
    isMine: replicas.isMine,
    newer: history.newer,
    tell,
    adopted: () => changes.publish({ topic: 'scan', key, did: 'finished' }),
    bug,
  });
  const watch = shared === undefined ? undefined : watchOf(settings, scans, changes);
  const tick = async (): Promise<void> => {
    await duty.tick();
    const isLive = settings.env.HEADROOM_SOURCE?.kind === 'live' || scans.latest()?.facts.origin.kind === 'live';
    if (isLive && (await duty.isMine())) watch?.start();
    else watch?.stop();
  };
  setInterval(() => void tick().catch(bug), TICK_MILLISECONDS).unref();
  void tick().catch(bug);
  return { ...settings, scans, duty };
}

function wire(): Deps {
  const env = required(readEnv(process.env));
  const settings = required(clustersOf(env, process.env));
  const history = openHistory(env);
  const run = randomUUID();
  const replicas = replicasOf(env);
  const tell = (message: Untold): void => replicas.tell(writeMessage({ ...message, from: run }));
  const local = createChanges(systemClock, run);
  const changes: Changes = {
    ...local,
    publish(change) {
      local.publish(change);
      if (change.topic !== 'scan') tell({ kind: 'change', change: { ...change, at: systemClock() } });
    },
  };
  const clusters = settings.map((one) => clusterScans(one, { history, changes, replicas, tell }));
  replicas.hear((text) => {
    const message = readMessage(text);
    if (message === undefined || message.from === run) return;
    if (message.kind === 'change') local.publish(message.change);
    for (const { duty, name } of clusters) {
      duty
        .hear(message)
        .catch((cause: unknown) => log.error({ err: cause, cluster: name }, 'a replica was not followed'));
    }
    if (message.kind === 'progress') {
      const named = clusters.find(({ name }) => name === message.cluster);
      local.publish({ topic: 'scan', key: named?.name ?? '', did: 'progress' });
    }
  });
  return { env, clusters, history, changes };
}

/** The process's parts, wired at the first call. */
export function deps(): Deps {
  globalThis.headroomDeps ??= wire();
  return globalThis.headroomDeps;
}
