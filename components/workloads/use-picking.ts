'use client';

import { useRef } from 'react';
import type { FleetLines } from './use-fleet-lines.ts';
import type { Selection } from './use-selection.ts';

/** How rows are picked by hand: one, or a range from the last one that was picked. */
export type Picking = {
  readonly toggle: (line: number) => void;
  /** Picks all from the last picked line, or from `line` when none was, to the line `to`. */
  readonly extend: (line: number, to?: number) => void;
};

/** Picks lines of the fleet; `refused` is told when the address cannot carry so many. */
export function usePicking(lines: FleetLines, selection: Selection, refused: () => void): Picking {
  const anchor = useRef<number>(undefined);
  const put = (ids: readonly string[], picked: boolean) => {
    if (!selection.set(ids, picked)) refused();
  };
  return {
    toggle(line) {
      const entry = lines.line(line);
      if (entry?.type !== 'container') return;
      anchor.current = line;
      put([entry.row.id], !selection.has(entry.row.id));
    },
    extend(line, to = line) {
      anchor.current ??= line;
      void lines.idsBetween(anchor.current, to).then((ids) => put(ids, true));
    },
  };
}
