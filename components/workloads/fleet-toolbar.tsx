'use client';

import type { RefObject } from 'react';
import { BudgetBarKey } from '#components/charts/budget-bar.tsx';
import { Icon } from '#components/ui/icon.tsx';
import { Menu, MenuCheck, MenuItem, MenuRule } from '#components/ui/menu.tsx';
import { useScopes } from '#components/ui/scope.tsx';
import { Kbd } from '#components/ui/tag.tsx';
import { FLEET_FACETS, type FleetPage } from '#lib/http/contract/fleet.ts';
import { USUAL_COLUMNS } from './column-ids.ts';
import { FACET_WORDS } from './facet-words.ts';
import { FilterChips } from './filter-chips.tsx';
import { columnsFor } from './fleet-columns.tsx';
import { FleetFilter } from './fleet-filter.tsx';
import type { FleetView, SetFleetView } from './use-fleet-view.ts';
import { ViewsMenu } from './views-menu.tsx';

type Tools = { readonly view: FleetView; readonly setView: SetFleetView };

/** What narrows, groups and shapes the fleet. */
export function FleetToolbar({
  view,
  setView,
  facets,
  searchRef,
}: Tools & {
  facets: FleetPage['facets'] | undefined;
  searchRef: RefObject<HTMLInputElement | null>;
}) {
  return (
    <div data-print="no" className="flex flex-wrap items-center gap-2">
      <label className="flex h-control min-w-56 flex-none items-center gap-2 rounded-control border border-line-strong bg-surface px-2 text-ink-faint focus-within:outline-2 focus-within:outline-action max-sm:min-h-11 max-sm:w-full">
        <Icon name="search" className="size-3.5" />
        <span className="sr-only">Search by name, flag, image, node</span>
        <input
          ref={searchRef}
          type="search"
          value={view.q}
          placeholder="name, flag, image, node …"
          onChange={(event) => setView({ q: event.target.value })}
          onKeyDown={(event) => event.key === 'Escape' && event.currentTarget.blur()}
          className="min-w-0 flex-1 bg-transparent text-ink outline-none placeholder:text-ink-faint"
        />
        <Kbd>/</Kbd>
      </label>
      <FleetFilter view={view} setView={setView} facets={facets} />
      <FilterChips view={view} setView={setView} />
      <GroupMenu view={view} setView={setView} />
      <ColumnsMenu view={view} setView={setView} />
      <ViewsMenu />
      <div className="ml-auto max-sm:ml-0">
        <BudgetBarKey />
      </div>
    </div>
  );
}

const GroupMenu = ({ view, setView }: Tools) => {
  const several = useScopes().length > 1;
  return (
    <Menu look="quiet" label={view.group === null ? 'Group' : `By ${FACET_WORDS[view.group].toLowerCase()}`}>
      {FLEET_FACETS.filter((facet) => several || facet !== 'cluster').map((facet) => (
        <MenuCheck
          key={facet}
          checked={view.group === facet}
          onChange={(checked) => setView({ group: checked ? facet : null })}
        >
          {FACET_WORDS[facet]}
        </MenuCheck>
      ))}
    </Menu>
  );
};

function ColumnsMenu({ view, setView }: Tools) {
  const several = useScopes().length > 1;
  const shown = view.columns ?? USUAL_COLUMNS;
  return (
    <Menu look="quiet" label="Columns">
      {columnsFor(several)
        .filter(({ id }) => id !== 'workload')
        .map(({ id, name }) => (
          <MenuCheck
            key={id}
            checked={shown.includes(id)}
            onChange={(checked) =>
              setView({ columns: checked ? [...shown, id] : shown.filter((other) => other !== id) })
            }
          >
            {name}
          </MenuCheck>
        ))}
      <MenuRule />
      <MenuItem onSelect={() => setView({ columns: null })}>As the width allows</MenuItem>
      <p className="max-w-56 px-2 py-1 text-xs text-ink-soft">What finds no room is left out, the last column first.</p>
    </Menu>
  );
}
