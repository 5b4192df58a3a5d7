import type { Gap } from '#lib/core/model/gap.ts';
import type { UpstreamError } from '#lib/ports/upstream-error.ts';

/** Trouble with a whole source as a gap, so that what the others gave is shown. */
export function upstreamGap(error: UpstreamError, source: string): Gap {
  switch (error.kind) {
    case 'unreachable':
      return { source, what: error.address, why: error.detail, remedy: error.remedy };
    case 'forbidden':
    case 'malformed':
      return { source, what: error.what, why: error.detail, remedy: error.remedy };
    case 'timed-out':
      return { source, what: error.what, why: `no answer within ${error.afterMilliseconds} ms`, remedy: error.remedy };
    case 'cancelled':
      return { source, what: 'everything', why: 'the scan was cancelled', remedy: 'Start the scan again' };
  }
}
