import type { Scan, ScanProgress } from '#lib/ports/scan.ts';
import type { UpstreamError } from '#lib/ports/upstream-error.ts';
import type { ScanState } from './contract/scan.ts';
import { scanVersion } from './scan-version.ts';

function encodeError(error: UpstreamError): ScanState['error'] {
  switch (error.kind) {
    case 'unreachable':
      return { title: `${error.address} does not answer`, detail: error.detail, remedy: error.remedy };
    case 'forbidden':
      return { title: `Reading ${error.what} is forbidden`, detail: error.detail, remedy: error.remedy };
    case 'malformed':
      return { title: `${error.what} cannot be read`, detail: error.detail, remedy: error.remedy };
    case 'timed-out':
      return {
        title: `${error.what} took too long`,
        detail: `no answer after ${error.afterMilliseconds} ms`,
        remedy: error.remedy,
      };
    case 'cancelled':
      return { title: 'The scan was cancelled', detail: 'a person ended it', remedy: 'start it again' };
  }
}

/** What is told of one cluster's scans; `name` is undefined where there is one cluster. */
export type ScanningCluster = {
  readonly name: string | undefined;
  readonly progress: ScanProgress;
  readonly scan: Scan | undefined;
};

/** The progress of the newest scan and the one that is shown, as the wire has them. */
const encodeOne = ({ progress, scan }: ScanningCluster): ScanState => ({
  state: progress.state,
  source: progress.source,
  ...(progress.startedAt === undefined ? {} : { startedAt: progress.startedAt }),
  ...(progress.finishedAt === undefined ? {} : { finishedAt: progress.finishedAt }),
  lines: progress.lines.map(({ at, says }) => ({ at, says })),
  ...(progress.error === undefined ? {} : { error: encodeError(progress.error) }),
  ...(scan === undefined ? {} : { shown: { id: scanVersion(scan), takenAt: scan.facts.takenAt } }),
});

/** Of several scans what a person waits for first: one that runs, then one that needs a hand. */
const FIRST: readonly ScanState['state'][] = ['running', 'failed', 'cancelled', 'done', 'idle'];

/** The scans of one cluster, or of several as one with each beside it. */
export function encodeScanState(clusters: readonly ScanningCluster[]): ScanState {
  const each = clusters.map((cluster) => ({ name: cluster.name ?? '', ...encodeOne(cluster) }));
  const [only] = clusters;
  if (clusters.length === 1 && only !== undefined) return encodeOne(only);
  const worst = each.find(({ error }) => error !== undefined);
  const shown = each.flatMap((cluster) => cluster.shown ?? []);
  const started = each.flatMap(({ startedAt }) => startedAt ?? []);
  const finished = each.flatMap(({ finishedAt }) => finishedAt ?? []);
  return {
    state: FIRST.find((state) => each.some((cluster) => cluster.state === state)) ?? 'idle',
    source: `${each.length} clusters`,
    ...(started.length === 0 ? {} : { startedAt: Math.min(...started) }),
    ...(finished.length === 0 ? {} : { finishedAt: Math.max(...finished) }),
    lines: each
      .flatMap(({ name, lines }) => lines.map(({ at, says }) => ({ at, says: `${name}: ${says}` })))
      .toSorted((a, b) => a.at - b.at),
    ...(worst?.error === undefined ? {} : { error: { ...worst.error, title: `${worst.name}: ${worst.error.title}` } }),
    ...(shown.length === 0
      ? {}
      : { shown: { id: shown.map(({ id }) => id).join(), takenAt: Math.min(...shown.map(({ takenAt }) => takenAt)) } }),
    clusters: each.map(({ name, state, error, shown: scan }) => ({
      name,
      state,
      ...(error === undefined ? {} : { error }),
      ...(scan === undefined ? {} : { shown: scan }),
    })),
  };
}
