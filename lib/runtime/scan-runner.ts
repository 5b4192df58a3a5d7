import type { Assessment } from '#lib/core/assess/assessment.ts';
import type { ClusterFacts } from '#lib/core/model/cluster-facts.ts';
import type { Clock } from '#lib/ports/clock.ts';
import type { FactsSource } from '#lib/ports/facts-source.ts';
import type { ProgressLine, Scan, ScanProgress } from '#lib/ports/scan.ts';

/** How many progress lines are remembered. */
const LINES = 200;

export type ScanRunner = {
  /** The newest finished scan. Starts the first one and waits for it a moment, so that a small source is there at first sight. */
  current(): Promise<Scan | undefined>;
  /** Starts a scan unless one runs. */
  start(): ScanProgress;
  cancel(): ScanProgress;
  /** Corrects the facts of the scan that is shown and judges them again; it keeps its name. Nothing happens before the first scan. */
  amend(change: (facts: ClusterFacts) => ClusterFacts): Promise<void>;
  progress(): ScanProgress;
  /** The newest finished scan, without starting or waiting for one. */
  latest(): Scan | undefined;
  /** Shows the scan of which some workloads were judged again. */
  revise(scan: Scan): void;
  /** Shows a scan that another process made. */
  adopt(scan: Scan): void;
  /** Shows what another process's scan does, while none runs here. */
  follow(progress: ScanProgress): void;
};

export type ScanRunnerParts = {
  /** Asked anew for each scan. */
  readonly source: () => Promise<FactsSource>;
  /** What of the scan before goes on in the next one. */
  readonly carry: (before: ClusterFacts | undefined, now: ClusterFacts) => ClusterFacts;
  readonly assess: (facts: ClusterFacts) => readonly Assessment[];
  readonly clock: Clock;
  /** What happens to a finished scan besides being shown, such as keeping it. */
  readonly finished: (scan: Scan) => Promise<void>;
  /** The last scan of an earlier run, shown until the first of this one is there. */
  readonly earlier: () => Promise<Scan | undefined>;
  /** Told of what a scan threw: a bug, which ends that scan and nothing else. */
  readonly bug: (cause: unknown) => void;
  /** Told of each step of the newest scan, after it can be seen in `progress`. */
  readonly stepped: (did: 'started' | 'progress' | 'finished') => void;
  /** Whether this process scans at all; another one may do so for it. */
  readonly mayScan: () => Promise<boolean>;
  readonly patienceMilliseconds: number;
};

const idOf = (facts: ClusterFacts): string => new Date(facts.takenAt).toISOString().replaceAll(/[:.]/g, '-');

const IDLE: ScanProgress = {
  state: 'idle',
  source: '',
  startedAt: undefined,
  finishedAt: undefined,
  lines: [],
  error: undefined,
};

/** Runs one scan at a time and shares its result among all who ask. */
export function createScanRunner(parts: ScanRunnerParts): ScanRunner {
  const { source, carry, assess, clock, finished, earlier, bug, stepped, mayScan, patienceMilliseconds } = parts;
  let latest: Scan | undefined;
  let progress = IDLE;
  let restored: Promise<void> | undefined;
  let running: { readonly done: Promise<void>; readonly abort: AbortController } | undefined;

  const line = (says: string): void => {
    const next: ProgressLine = { at: clock(), says };
    progress = { ...progress, lines: [...progress.lines, next].slice(-LINES) };
    stepped('progress');
  };

  const restore = (): Promise<void> => {
    restored ??= earlier().then((scan) => {
      latest ??= scan;
    }, bug);
    return restored;
  };

  async function scan(signal: AbortSignal): Promise<void> {
    const startedAt = clock();
    const from = await source();
    progress = { ...progress, source: from.says };
    const facts = await from.read(signal, line);
    if (!facts.ok) {
      const state = facts.error.kind === 'cancelled' ? 'cancelled' : 'failed';
      progress = { ...progress, state, finishedAt: clock(), error: facts.error };
      return;
    }
    line(`assessing ${facts.value.workloads.length} workloads`);
    await restore();
    const carried = carry(latest?.facts, facts.value);
    const assessments = assess(carried);
    latest = { id: idOf(carried), startedAt, finishedAt: clock(), facts: carried, assessments };
    await finished(latest);
    progress = { ...progress, state: 'done', finishedAt: clock() };
  }

  function start(): ScanProgress {
    if (running === undefined) {
      const abort = new AbortController();
      progress = { ...IDLE, state: 'running', startedAt: clock() };
      const failed = (cause: unknown): void => {
        progress = { ...progress, state: 'failed', finishedAt: clock() };
        bug(cause);
      };
      const ended = (): void => {
        running = undefined;
        stepped('finished');
      };
      running = { done: scan(abort.signal).catch(failed).finally(ended), abort };
      stepped('started');
    }
    return progress;
  }

  return {
    start,
    progress: () => progress,
    latest: () => latest,
    revise(scan) {
      const isNews = (latest?.revision ?? 0) !== scan.revision;
      latest = scan;
      if (isNews) stepped('finished');
    },
    adopt(scan) {
      latest = scan;
    },
    follow(followed) {
      if (running === undefined) progress = followed;
    },
    cancel() {
      running?.abort.abort();
      return progress;
    },
    async amend(change) {
      if (latest === undefined) return;
      const facts = change(latest.facts);
      latest = { ...latest, facts, assessments: assess(facts) };
      await finished(latest);
      stepped('finished');
    },
    async current() {
      await restore();
      if (progress.state === 'idle' && (await mayScan())) start();
      if (latest === undefined && running !== undefined) {
        const patience = new Promise<void>((resolve) => setTimeout(resolve, patienceMilliseconds).unref());
        await Promise.race([running.done, patience]);
      }
      return latest;
    },
  };
}
