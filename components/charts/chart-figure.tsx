'use client';

import { type ReactNode, useId, useState } from 'react';
import { Button } from '#components/ui/button.tsx';
import { useKeys } from '#components/ui/use-keys.ts';

/** A chart and its table twin, from the same rows. The chart is hidden from screen readers, which get the table; `T` swaps them. */
export function ChartFigure({
  caption,
  chart,
  table,
  withKey = false,
  controls,
}: {
  caption: string;
  chart: ReactNode;
  table: ReactNode;
  /** Whether `T` belongs to this figure: at most one on a page. */
  withKey?: boolean;
  /** What changes both, such as the part of the time that is shown. */
  controls?: ReactNode;
}) {
  const [asTable, setAsTable] = useState(false);
  const id = useId();
  const swap = () => setAsTable((shown) => !shown);
  useKeys(withKey ? { t: swap } : {});
  return (
    <figure aria-labelledby={id}>
      <figcaption id={id} className="sr-only">
        {caption}
      </figcaption>
      <div data-print="no" className="mb-1 flex flex-wrap items-center justify-end gap-1">
        {controls}
        <Button look="quiet" aria-pressed={asTable} onClick={swap}>
          {asTable ? 'Show the chart' : 'Show the table'}
        </Button>
      </div>
      {asTable ? null : <div aria-hidden="true">{chart}</div>}
      <div className={asTable ? '' : 'sr-only'}>{table}</div>
    </figure>
  );
}
