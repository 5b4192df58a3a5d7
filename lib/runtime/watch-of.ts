import { kubernetesReader } from '#lib/adapters/kubernetes/cluster-reader.ts';
import { watchCluster } from '#lib/adapters/kubernetes/watch-cluster.ts';
import { readShell } from '#lib/adapters/shell/read-shell.ts';
import { assessEach } from '#lib/core/assess/assess-cluster.ts';
import type { Changes } from '#lib/ports/changes.ts';
import { reviseScan } from '#lib/usecases/revise-scan.ts';
import { adviceOptions } from './advice-options.ts';
import { systemClock } from './clock.ts';
import type { ClusterSettings } from './clusters.ts';
import { connectionOf, TIMEOUT } from './live-source.ts';
import { log } from './log.ts';
import type { ScanRunner } from './scan-runner.ts';
import { type WatchedCluster, watchedCluster } from './watched-cluster.ts';

/** How many changed workloads are told one by one. */
const MOST_TOLD = 100;

/** The watch of a live cluster; undefined where there is none to watch, or the environment wants none. */
export function watchOf(
  { name, env }: ClusterSettings,
  scans: ScanRunner,
  changes: Changes,
): WatchedCluster | undefined {
  const connection = connectionOf(env);
  if (env.HEADROOM_WATCH === 'off' || !connection.ok) return undefined;
  const of = connection.value;
  const options = { timeoutMilliseconds: TIMEOUT, clock: systemClock, onlyNamespaced: true };
  return watchedCluster({
    scans,
    watch: (signal, changed) =>
      watchCluster(of, env.HEADROOM_NAMESPACES, signal, changed, (plural, { kind, detail }) =>
        log.warn({ cluster: name, plural, kind, detail }, 'changes are not watched: the next scan sees them'),
      ),
    async read(namespaces, signal) {
      const cluster = name === undefined ? {} : { cluster: name };
      return kubernetesReader(of, { ...options, ...cluster, namespaces }).read(signal, () => {});
    },
    revise: (scan, part, namespaces) =>
      reviseScan(scan, part, namespaces, (facts, wanted) => [
        ...assessEach(facts, readShell, adviceOptions(env), ({ ref }) => wanted.has(ref.namespace)),
      ]),
    changed(workloads) {
      for (const key of workloads.slice(0, MOST_TOLD)) changes.publish({ topic: 'workload', key, did: 'reassessed' });
    },
    bug: (cause) => log.error({ err: cause, cluster: name }, 'a change of the cluster was not judged'),
  });
}
