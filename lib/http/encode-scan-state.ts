import type { Scan, ScanProgress } from '#lib/ports/scan.ts';
import type { UpstreamError } from '#lib/ports/upstream-error.ts';
import type { ScanState } from './contract/scan.ts';

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

/** The progress of the newest scan and the one that is shown, as the wire has them. */
export const encodeScanState = (progress: ScanProgress, shown: Scan | undefined): ScanState => ({
  state: progress.state,
  source: progress.source,
  ...(progress.startedAt === undefined ? {} : { startedAt: progress.startedAt }),
  ...(progress.finishedAt === undefined ? {} : { finishedAt: progress.finishedAt }),
  lines: progress.lines.map(({ at, says }) => ({ at, says })),
  ...(progress.error === undefined ? {} : { error: encodeError(progress.error) }),
  ...(shown === undefined ? {} : { shown: { id: shown.id, takenAt: shown.facts.takenAt } }),
});
