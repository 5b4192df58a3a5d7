import type { Result } from '#lib/core/result.ts';
import type { ObjectFacts } from '#lib/ports/cluster-reader.ts';
import type { Scan } from '#lib/ports/scan.ts';
import type { RevisedScan } from '#lib/usecases/revise-scan.ts';
import type { ScanRunner } from './scan-runner.ts';

/** A change is waited for company for so long, and a namespace that changes all the time is looked at no more often than this. */
const SETTLE_MILLISECONDS = 1000;
const AGAIN_MILLISECONDS = 5000;
/** More namespaces at once are a scan's work. */
const MOST_NAMESPACES = 20;

export type WatchParts = {
  readonly scans: Pick<ScanRunner, 'latest' | 'progress' | 'revise' | 'start'>;
  /** Hears the namespaces in which something changed, until the signal. */
  readonly watch: (signal: AbortSignal, changed: (namespace: string) => void) => Promise<void>;
  /** Reads some namespaces again. */
  readonly read: (namespaces: readonly string[], signal: AbortSignal) => Promise<Result<ObjectFacts, unknown>>;
  readonly revise: (scan: Scan, part: ObjectFacts, namespaces: ReadonlySet<string>) => Result<RevisedScan>;
  readonly changed: (workloads: readonly string[]) => void;
  readonly bug: (cause: unknown) => void;
};

/** Keeps the newest scan of a cluster true between scans: what a watch says has changed is read and judged again. */
export type WatchedCluster = { start(): void; stop(): void };

export function watchedCluster({ scans, watch, read, revise, changed, bug }: WatchParts): WatchedCluster {
  const dirty = new Set<string>();
  let watching: AbortController | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const later = (milliseconds: number): void => {
    timer ??= setTimeout(() => {
      timer = undefined;
      void flush().catch(bug);
    }, milliseconds);
    timer.unref();
  };

  async function flush(): Promise<void> {
    const signal = watching?.signal;
    const scan = scans.latest();
    if (signal === undefined || dirty.size === 0) return;
    // What a scan is just reading may be of before the change.
    if (scan === undefined || scans.progress().state === 'running') return later(AGAIN_MILLISECONDS);
    if (dirty.size > MOST_NAMESPACES) {
      dirty.clear();
      scans.start();
      return;
    }
    const namespaces = new Set(dirty);
    dirty.clear();
    const part = await read([...namespaces], signal);
    const now = scans.latest();
    const isStill = now !== undefined && now.id === scan.id && scans.progress().state !== 'running';
    const revised = part.ok && isStill ? revise(now, part.value, namespaces) : undefined;
    if (signal.aborted) return;
    if (revised?.ok) {
      scans.revise(revised.value.scan);
      if (revised.value.changed.length > 0) changed(revised.value.changed);
    } else for (const namespace of namespaces) dirty.add(namespace);
    if (dirty.size > 0) later(AGAIN_MILLISECONDS);
  }

  return {
    start() {
      if (watching !== undefined) return;
      watching = new AbortController();
      const hear = (namespace: string): void => {
        dirty.add(namespace);
        later(SETTLE_MILLISECONDS);
      };
      watch(watching.signal, hear).catch(bug);
    },
    stop() {
      watching?.abort();
      watching = undefined;
      clearTimeout(timer);
      timer = undefined;
      dirty.clear();
    },
  };
}
