'use client';

import { formatMoment } from '#components/ui/format-age.ts';
import type { ScanState } from '#lib/http/contract/scan.ts';

/** What a scan has said so far, the newest last. */
export const ScanLines = ({ lines, last = 6 }: { lines: ScanState['lines']; last?: number }) => (
  <ol className="grid gap-0.5 text-xs text-ink-soft">
    {lines.slice(-last).map(({ at, says }) => (
      <li key={`${at}-${says}`}>
        <time dateTime={new Date(at).toISOString()} title={formatMoment(at)} className="mr-2 text-ink-faint">
          {new Date(at).toISOString().slice(11, 19)}
        </time>
        {says}
      </li>
    ))}
  </ol>
);
