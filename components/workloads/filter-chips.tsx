'use client';

import { Button } from '#components/ui/button.tsx';
import { Icon } from '#components/ui/icon.tsx';
import { FLEET_FACETS } from '#lib/http/contract/fleet.ts';
import { FACET_WORDS } from './facet-words.ts';
import { type FleetView, isNarrowed, type SetFleetView, WIDE } from './use-fleet-view.ts';

/** What narrows the fleet, each with a way to drop it. */
export function FilterChips({ view, setView }: { view: FleetView; setView: SetFleetView }) {
  if (!isNarrowed(view)) return null;
  return (
    <>
      {FLEET_FACETS.filter((facet) => view[facet].length > 0).map((facet) => (
        <span
          key={facet}
          className="inline-flex h-control max-w-80 items-center gap-1.5 rounded-control bg-action-tint pl-2.5 max-sm:min-h-11"
        >
          <span className="text-ink-soft">{FACET_WORDS[facet]}</span>
          <span className="id truncate font-strong" title={view[facet].join(', ')}>
            {view[facet].join(', ')}
          </span>
          <Button
            look="quiet"
            square
            className="h-full w-7 border-0"
            aria-label={`Drop ${FACET_WORDS[facet]}: ${view[facet].join(', ')}`}
            onClick={() => setView({ [facet]: [] })}
          >
            <Icon name="close" className="size-3" />
          </Button>
        </span>
      ))}
      <Button look="quiet" onClick={() => setView(WIDE)}>
        Clear all
      </Button>
    </>
  );
}
