'use client';

import { useQuery } from '@tanstack/react-query';
import { Button } from '#components/ui/button.tsx';
import { CopyLink } from '#components/ui/copy-link.tsx';
import { Icon } from '#components/ui/icon.tsx';
import { Kbd } from '#components/ui/tag.tsx';
import { useKeys } from '#components/ui/use-keys.ts';
import { formatMoney } from '#lib/core/cost/money.ts';
import { formatSum } from '#lib/core/units/format.ts';
import type { FleetSums } from '#lib/http/contract/fleet.ts';
import { fleetQueries } from '#lib/query/fleet.ts';
import { ExportMenu, type Format } from './export-menu.tsx';
import { choiceOf, type FleetView } from './use-fleet-view.ts';
import { MOST_PICKED, type Selection } from './use-selection.ts';

/** What is picked, what it comes to and what can be done with it; stands over the foot of the window, so that nothing moves. */
export function SelectionBar({
  view,
  selection,
  refused,
  formats,
}: {
  view: FleetView;
  selection: Selection;
  /** Whether the last pick was more than an address carries. */
  refused: boolean;
  formats: readonly Format[];
}) {
  useKeys({ Escape: selection.clear });
  const { data } = useQuery(fleetQueries.sums(choiceOf(view)));
  const count = data?.containers ?? selection.count;
  return (
    <section
      aria-label="Selection"
      data-print="no"
      className="fixed inset-x-3 bottom-4 z-20 mx-auto flex w-fit max-w-[calc(100vw-1.5rem)] flex-wrap items-center gap-x-4 gap-y-2 rounded-panel bg-raised px-4 py-2.5 shadow-raised"
    >
      <span role="status" className="grid leading-[1.125rem]">
        <b>
          {count.toLocaleString('en-GB')} selected{selection.isAll ? ', all of the filter' : ''}
        </b>
        <span className="text-xs text-ink-soft">
          {refused ? (
            <span className="text-warning">
              An address carries {MOST_PICKED} picks: narrow the fleet and select all of it.
            </span>
          ) : data === undefined ? (
            'adding up'
          ) : (
            `${data.pods.toLocaleString('en-GB')} pods · ${formatSum(data.missingBytes)} missing · ${formatSum(data.gainBytes)} to gain${perMonth(data.savings.freedPerMonth)}`
          )}
        </span>
      </span>
      <span className="flex flex-wrap items-center gap-2">
        {selection.isAll ? null : <Button onClick={selection.pickAll}>Select all of the filter</Button>}
        <ExportMenu formats={formats} of="picked" />
        <span className="max-sm:hidden">
          <CopyLink />
        </span>
        <Button look="quiet" onClick={selection.clear}>
          <Icon name="close" className="size-3.5" /> Clear
          <span className="max-sm:hidden">
            <Kbd>Esc</Kbd>
          </span>
        </Button>
      </span>
    </section>
  );
}

const perMonth = (money: FleetSums['savings']['freedPerMonth']): string =>
  money.state === 'known' ? ` · ${formatMoney(money.value)} a month` : '';
