'use client';

import { VERDICT_LOOKS } from '#components/charts/verdict-mark.tsx';
import { Button } from '#components/ui/button.tsx';
import { Message } from '#components/ui/message.tsx';
import { FLEET_FACETS } from '#lib/http/contract/fleet.ts';
import { FACET_WORDS } from './facet-words.ts';
import { type FleetView, type SetFleetView, WIDE } from './use-fleet-view.ts';

/** Nothing to show: because the filters leave nothing, each of which can be dropped, or because there is no JVM. */
export function NoMatch({ view, setView, narrowed }: { view: FleetView; setView: SetFleetView; narrowed: boolean }) {
  if (!narrowed)
    return (
      <Message icon="info" title="No JVM container was found">
        Headroom read the cluster and recognised no JVM in it. The Sources page tells what was read and what was not.
      </Message>
    );
  const filters = [
    ...(view.q === '' ? [] : [{ id: 'q', says: `“${view.q}”`, drop: { q: '' } }]),
    ...view.verdict.map((verdict) => ({
      id: verdict,
      says: VERDICT_LOOKS[verdict].word,
      drop: { verdict: view.verdict.filter((other) => other !== verdict) },
    })),
    ...FLEET_FACETS.flatMap((facet) =>
      view[facet].length === 0
        ? []
        : [{ id: facet, says: `${FACET_WORDS[facet]}: ${view[facet].join(', ')}`, drop: { [facet]: [] } }],
    ),
  ];
  return (
    <Message
      icon="search"
      title={`No container matches ${filters.length === 1 ? 'this filter' : `these ${filters.length} filters`}`}
      actions={
        <>
          {filters.map(({ id, says, drop }) => (
            <Button key={id} onClick={() => setView(drop)}>
              Drop {says}
            </Button>
          ))}
          <Button look="quiet" onClick={() => setView(WIDE)}>
            Clear all
          </Button>
        </>
      }
    >
      Each filter alone may leave some: drop one.
    </Message>
  );
}
