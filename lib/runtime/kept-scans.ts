import { decodeCapture } from '#lib/adapters/capture/capture-document.ts';
import { readShell } from '#lib/adapters/shell/read-shell.ts';
import { assessCluster } from '#lib/core/assess/assess-cluster.ts';
import type { WorkloadRef } from '#lib/core/model/refs.ts';
import { err, ok, type Result } from '#lib/core/result.ts';
import type { Scan } from '#lib/ports/scan.ts';
import type { PastOutcome } from '#lib/ports/scan-store.ts';
import { systemClock } from './clock.ts';
import { deps } from './deps.ts';
import { type History, scanIdOf } from './history.ts';

/** Bytes that all kept scans take where they are kept. */
export const keptBytes = (): Promise<number> => deps().history.size();

/** A kept scan as the bytes of a capture file; undefined when it is not kept (any more). */
export const keptCapture = (cluster: string, id: string): Promise<Uint8Array | undefined> =>
  deps().history.packed(cluster, id);

/** What the kept scans came to for each container of a workload, newest first. */
export const workloadHistory = (workload: WorkloadRef): Promise<readonly PastOutcome[]> =>
  deps().history.ofWorkload(workload);

/**
 * Keeps the facts of a capture file as the scan that they were; the error says what is wrong with the file. What is of a moment still
 * to come is refused: it would stand before every scan that is made, and make them look too old to be kept.
 */
export async function keepCapture(bytes: Uint8Array, history: History = deps().history): Promise<Result<Scan>> {
  const facts = await decodeCapture(bytes);
  if (!facts.ok) return facts;
  const { takenAt } = facts.value;
  if (takenAt > systemClock())
    return err(`its facts are of ${new Date(takenAt).toISOString()}, which is still to come`);
  const scan: Scan = {
    id: scanIdOf(facts.value),
    startedAt: takenAt,
    finishedAt: takenAt,
    facts: facts.value,
    assessments: assessCluster(facts.value, readShell, history.advice),
  };
  await history.keep(scan);
  return ok(scan);
}
