import { join } from 'node:path';
import { decodeCapture, encodeCapture } from '#lib/adapters/capture/capture-document.ts';
import { readShell } from '#lib/adapters/shell/read-shell.ts';
import { openScanStore } from '#lib/adapters/store/scan-store.ts';
import { assessCluster } from '#lib/core/assess/assess-cluster.ts';
import type { AssessOptions } from '#lib/core/assess/assess-container.ts';
import { summarize } from '#lib/core/assess/summarize.ts';
import { outcomeOf } from '#lib/core/compare/outcome.ts';
import type { ClusterFacts } from '#lib/core/model/cluster-facts.ts';
import { mapResult, type Result } from '#lib/core/result.ts';
import type { Scan } from '#lib/ports/scan.ts';
import type { ScanStore, StoredScan } from '#lib/ports/scan-store.ts';
import { adviceOptions } from './advice-options.ts';
import type { Env } from './env.ts';
import { log } from './log.ts';

/** Scans of earlier days. They are kept as facts and assessed anew, so that a better rule judges the past as well. */
export type History = {
  /** How scans are judged when they are read. */
  readonly advice: AssessOptions;
  keep(scan: Scan): Promise<void>;
  /** The newest scan of a cluster, as the first thing to show after a restart. */
  newest(cluster: string): Promise<Scan | undefined>;
  /** The newest scan of a cluster when it is another than the one of this id. */
  newer(cluster: string, than: string | undefined): Promise<Scan | undefined>;
  list(cluster?: string): Promise<readonly StoredScan[]>;
  scan(cluster: string, id: string): Promise<Result<Scan | undefined>>;
  packed: ScanStore['packed'];
  ofWorkload: ScanStore['history'];
  size: ScanStore['size'];
  close: ScanStore['close'];
};

const CODEC = { encode: encodeCapture, decode: decodeCapture };

const assessed = (id: string, facts: ClusterFacts, options: AssessOptions): Scan => ({
  id,
  startedAt: facts.takenAt,
  finishedAt: facts.takenAt,
  facts,
  assessments: assessCluster(facts, readShell, options),
});

/** What names a scan: the moment of its facts. */
export const scanIdOf = ({ takenAt }: Pick<ClusterFacts, 'takenAt'>): string =>
  new Date(takenAt).toISOString().replaceAll(/[:.]/g, '-');

const isJvm = ({ detection }: Scan['assessments'][number]): boolean => detection.isJvm === true;

const lost = (cause: Error): void => log.warn({ err: cause }, 'a connection to the database broke');

/** Opens the store that the environment names when it is first needed. */
export function openHistory(env: Env): History {
  const { HEADROOM_STATE, HEADROOM_KEEP_SCANS, HEADROOM_KEEP_FOR, DATABASE_URL } = env;
  let opened: Promise<ScanStore> | undefined;
  const store = (): Promise<ScanStore> => {
    const place =
      DATABASE_URL === undefined
        ? ({ kind: 'file', path: join(HEADROOM_STATE, 'scans.db') } as const)
        : ({ kind: 'postgres', url: DATABASE_URL, lost } as const);
    opened ??= openScanStore(place, CODEC, {
      most: HEADROOM_KEEP_SCANS,
      milliseconds: HEADROOM_KEEP_FOR === 'off' ? undefined : HEADROOM_KEEP_FOR * 1000,
    });
    return opened;
  };
  const advice = adviceOptions(env);
  const scan: History['scan'] = async (cluster, id) =>
    mapResult(await (await store()).facts(cluster, id), (facts) => facts && assessed(id, facts, advice));
  const newer: History['newer'] = async (cluster, than) => {
    const [latest] = await (await store()).list(cluster);
    if (latest === undefined || latest.id === than) return undefined;
    const read = await scan(cluster, latest.id);
    return read.ok ? read.value : undefined;
  };
  return {
    advice,
    scan,
    newer,
    async keep({ id, facts, assessments }) {
      const jvms = assessments.filter(isJvm);
      await (await store()).keep({ id, facts, summary: summarize(jvms), outcomes: jvms.map(outcomeOf) });
    },
    newest: (cluster) => newer(cluster, undefined),
    list: async (cluster) => (await store()).list(cluster),
    packed: async (cluster, id) => (await store()).packed(cluster, id),
    ofWorkload: async (workload) => (await store()).history(workload),
    size: async () => (await store()).size(),
    close: async () => (await opened)?.close(),
  };
}
