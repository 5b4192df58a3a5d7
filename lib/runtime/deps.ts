import { readShell } from '#lib/adapters/shell/read-shell.ts';
import { assessCluster } from '#lib/core/assess/assess-cluster.ts';
import { systemClock } from './clock.ts';
import { type Env, readEnv } from './env.ts';
import { log } from './log.ts';
import { pickSource } from './pick-source.ts';
import { createScanRunner, type ScanRunner } from './scan-runner.ts';
import { keepScanning } from './schedule.ts';

/** What a process of Headroom works with, wired once. */
export type Deps = { readonly env: Env; readonly scans: ScanRunner };

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

function wire(): Deps {
  const env = environment();
  const scans = createScanRunner({
    source: () => pickSource(env, systemClock),
    assess: (facts) => assessCluster(facts, readShell),
    clock: systemClock,
    finished: async () => {},
    earlier: async () => undefined,
    bug: (cause) => log.error({ err: cause }, 'a scan ended by a bug'),
    patienceMilliseconds: PATIENCE,
  });
  keepScanning(scans, env.HEADROOM_SCAN_EVERY);
  return { env, scans };
}

/** The process's parts, wired at the first call. */
export function deps(): Deps {
  globalThis.headroomDeps ??= wire();
  return globalThis.headroomDeps;
}
