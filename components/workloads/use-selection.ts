'use client';

import { useMemo } from 'react';
import type { FleetView, SetFleetView } from './use-fleet-view.ts';

/** How many ids an address carries; more are told by a filter of which all is picked. */
export const MOST_PICKED = 200;

/** What is picked of the fleet: some by their ids, or all of the filter but some. */
export type Selection = {
  readonly count: number;
  readonly isAll: boolean;
  readonly has: (id: string) => boolean;
  /** Picks or drops; false when the address cannot carry so many, and nothing changes. */
  readonly set: (ids: readonly string[], picked: boolean) => boolean;
  readonly pickAll: () => void;
  readonly clear: () => void;
};

/** The selection, held by the address like the rest of the view, so that a link carries it. */
export function useSelection(view: FleetView, setView: SetFleetView, matched: number): Selection {
  const { all, pick, omit } = view;
  const listed = useMemo(() => new Set(all ? omit : pick), [all, omit, pick]);
  return {
    count: all ? matched - omit.length : pick.length,
    isAll: all && omit.length === 0,
    has: (id) => listed.has(id) !== all,
    set(ids, picked) {
      const next = new Set(listed);
      for (const id of ids)
        if (picked === all) next.delete(id);
        else next.add(id);
      if (next.size > MOST_PICKED) return false;
      setView(all ? { omit: [...next] } : { pick: [...next] });
      return true;
    },
    pickAll: () => setView({ all: true, omit: [], pick: [] }),
    clear: () => setView({ all: false, omit: [], pick: [] }),
  };
}
