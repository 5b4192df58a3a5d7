'use client';

import dynamic from 'next/dynamic';
import { useEffect, useRef, useState } from 'react';
import { Button } from '#components/ui/button.tsx';
import { Message } from '#components/ui/message.tsx';
import { SkeletonRows } from '#components/ui/skeleton.tsx';
import { useKeys } from '#components/ui/use-keys.ts';
import { VERDICTS } from '#lib/core/assess/assessment.ts';
import type { Format } from './export-menu.tsx';
import { FleetTable } from './fleet-table.tsx';
import { FleetToolbar } from './fleet-toolbar.tsx';
import { keepFilters } from './last-filters.ts';
import { NoMatch } from './no-match.tsx';
import { useFleetLines } from './use-fleet-lines.ts';
import { filtersOf, isNarrowed, useFleetView } from './use-fleet-view.ts';
import { useSelection } from './use-selection.ts';
import { VerdictTiles } from './verdict-tiles.tsx';

/** Loaded when something is picked: no page waits for it. */
const SelectionBar = dynamic(() => import('./selection-bar.tsx').then((bar) => bar.SelectionBar), { ssr: false });

/** The fleet below its headline: the summary that filters, the tools, the rows, what is picked. */
export function Fleet({ formats }: { formats: readonly Format[] }) {
  const [view, setView] = useFleetView();
  const lines = useFleetLines(view);
  const { head, error } = lines;
  const selection = useSelection(view, setView, head?.matched ?? 0);
  const [refusedAt, setRefusedAt] = useState<number>();
  const search = useRef<HTMLInputElement>(null);
  const toggles = Object.fromEntries(
    VERDICTS.map((verdict, i) => [
      `${i + 1}`,
      () =>
        setView({
          verdict: view.verdict.includes(verdict)
            ? view.verdict.filter((other) => other !== verdict)
            : [...view.verdict, verdict],
        }),
    ]),
  );
  useKeys({ ...toggles, '8': () => setView({ verdict: [] }), '/': () => search.current?.focus() });
  useEffect(() => keepFilters(filtersOf(view)), [view]);
  if (head === undefined && error !== null)
    return (
      <Message
        icon="octagon"
        title="The fleet could not be read"
        actions={<Button onClick={lines.retry}>Try again</Button>}
      >
        {error.message}
      </Message>
    );
  return (
    <>
      {head === undefined ? null : (
        <VerdictTiles sums={head.verdicts} chosen={view.verdict} onChange={(verdict) => setView({ verdict })} />
      )}
      <FleetToolbar view={view} setView={setView} facets={head?.facets} searchRef={search} />
      <div aria-live="polite" className="sr-only">
        {head === undefined ? '' : `${head.matched} of ${head.containers} containers`}
      </div>
      {head === undefined ? (
        <SkeletonRows rows={10} />
      ) : head.matched === 0 ? (
        <NoMatch view={view} setView={setView} narrowed={isNarrowed(view)} />
      ) : (
        <FleetTable
          lines={lines}
          view={view}
          setView={setView}
          selection={selection}
          onRefused={() => setRefusedAt(selection.count)}
        />
      )}
      {head === undefined || head.matched === 0 ? null : (
        <p className="hidden text-xs print:block">These are the rows in sight; Export, Print sheet has all of them.</p>
      )}
      {head === undefined || head.matched === 0 ? null : (
        <p className="-mt-3 text-xs text-ink-soft">
          {head.matched === head.containers
            ? `All ${head.containers.toLocaleString('en-GB')} containers.`
            : `${head.matched.toLocaleString('en-GB')} of ${head.containers.toLocaleString('en-GB')} containers match.`}
        </p>
      )}
      {selection.count === 0 ? null : (
        <SelectionBar view={view} selection={selection} refused={refusedAt === selection.count} formats={formats} />
      )}
    </>
  );
}
