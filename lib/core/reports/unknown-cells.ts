import type { Cell } from './cell.ts';
import { COLUMNS } from './columns/index.ts';

/** The unknown figures of a row by their reason: `no metrics source is connected: rssPeakBytes restarts`. */
export function unknownCells(cells: readonly Cell[]): string {
  const reasons = cells.flatMap((cell, index) =>
    cell.state === 'unknown' ? [{ why: cell.why, key: COLUMNS[index]?.key ?? '' }] : [],
  );
  return [...Map.groupBy(reasons, ({ why }) => why)]
    .map(([why, same]) => `${why}: ${same.map(({ key }) => key).join(' ')}`)
    .join('; ');
}
