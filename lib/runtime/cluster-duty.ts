import type { Instant } from '#lib/core/instant.ts';
import type { Clock } from '#lib/ports/clock.ts';
import type { Scan } from '#lib/ports/scan.ts';
import type { Message, Untold } from './replica-message.ts';
import type { ScanRunner } from './scan-runner.ts';

/** How often it is looked whose duty a cluster is, and whether a scan is due. */
export const TICK_MILLISECONDS = 10_000;

export type DutyParts = {
  readonly scans: ScanRunner;
  readonly clock: Clock;
  readonly everySeconds: number | 'off';
  /** The name under which replicas share the cluster; undefined for what each reads for itself, such as a file. */
  readonly shared: string | undefined;
  readonly isMine: (cluster: string) => Promise<boolean>;
  /** The newest scan that any replica kept, when it is not the one of this id. */
  readonly newer: (cluster: string, than: string | undefined) => Promise<Scan | undefined>;
  readonly tell: (message: Untold) => void;
  readonly adopted: () => void;
  readonly bug: (cause: unknown) => void;
};

/** One cluster's scans among replicas: one process scans, the others show what it kept and hand on what is asked of them. */
export type ClusterDuty = {
  /** Whether this process scans the cluster. */
  isMine(): Promise<boolean>;
  /** Starts or ends a scan: here, or where the duty is. */
  want(wanted: 'scan' | 'cancel'): Promise<void>;
  /** Looks whose duty it is and does what is due. */
  tick(): Promise<void>;
  /** Hears another replica. */
  hear(message: Message): Promise<void>;
};

/** When the newest scan began, as far as this process knows. */
const begunAt = ({ startedAt }: { startedAt: Instant | undefined }, scan: Scan | undefined): number =>
  Math.max(startedAt ?? 0, scan?.facts.takenAt ?? 0);

export function clusterDuty(parts: DutyParts): ClusterDuty {
  const { scans, clock, everySeconds, shared, newer, tell, adopted, bug } = parts;
  let hasFollowed = false;

  const isMine = async (): Promise<boolean> => shared === undefined || parts.isMine(shared);

  async function follow(cluster: string): Promise<void> {
    hasFollowed = true;
    const scan = await newer(cluster, scans.latest()?.id);
    if (scan === undefined) return;
    scans.adopt(scan);
    adopted();
  }

  function isDue(): boolean {
    const scan = scans.latest();
    const { state } = scans.progress();
    if (state === 'idle' && scan === undefined) return true;
    // The one whose duty it was died in the middle of its scan.
    if (hasFollowed && state === 'running') return true;
    if (everySeconds === 'off' || (scan !== undefined && scan.facts.origin.kind !== 'live')) return false;
    return clock() - begunAt(scans.progress(), scan) >= everySeconds * 1000;
  }

  const here = (wanted: 'scan' | 'cancel'): void => {
    if (wanted === 'scan') scans.start();
    else scans.cancel();
  };

  return {
    isMine,
    async want(wanted) {
      if (await isMine()) here(wanted);
      else if (shared !== undefined) tell({ kind: 'wanted', cluster: shared, wanted });
    },
    async tick() {
      try {
        if (!(await isMine())) await follow(shared ?? '');
        else if (isDue()) {
          hasFollowed = false;
          scans.start();
        }
      } catch (cause) {
        bug(cause);
      }
    },
    async hear(message) {
      if (message.kind === 'change' || message.cluster !== shared) return;
      const mine = await isMine();
      if (message.kind === 'wanted') {
        if (mine) here(message.wanted);
        return;
      }
      if (mine) return;
      scans.follow(message.progress);
      if (message.progress.state === 'done') await follow(shared);
    },
  };
}
