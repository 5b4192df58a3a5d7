'use client';

import type { RefObject } from 'react';
import { BudgetBarKey } from '#components/charts/budget-bar.tsx';
import { Button } from '#components/ui/button.tsx';
import { Icon } from '#components/ui/icon.tsx';
import { Menu, MenuCheck } from '#components/ui/menu.tsx';
import { useScopes } from '#components/ui/scope.tsx';
import { Kbd } from '#components/ui/tag.tsx';
import { FLEET_FACETS, type FleetFacet, type FleetPage } from '#lib/http/contract/fleet.ts';
import { FLEET_COLUMNS } from './fleet-columns.tsx';
import { type FleetView, isNarrowed, type SetFleetView, WIDE } from './use-fleet-view.ts';

const FACET_WORDS: Readonly<Record<FleetFacet, string>> = {
  cluster: 'Cluster',
  namespace: 'Namespace',
  kind: 'Kind',
  release: 'Helm release',
  jdk: 'JDK',
  rule: 'Rule',
  node: 'Node',
};

/** What narrows, groups and shapes the fleet. */
export function FleetToolbar({
  view,
  setView,
  facets,
  searchRef,
}: {
  view: FleetView;
  setView: SetFleetView;
  facets: FleetPage['facets'] | undefined;
  searchRef: RefObject<HTMLInputElement | null>;
}) {
  const several = useScopes().length > 1;
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
      {FLEET_FACETS.filter((facet) => (facets?.[facet].length ?? 0) > 1 || view[facet].length > 0).map((facet) => (
        <FacetMenu
          key={facet}
          word={FACET_WORDS[facet]}
          values={facets?.[facet] ?? []}
          chosen={view[facet]}
          onChange={(values) => setView({ [facet]: values })}
        />
      ))}
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
      <Menu look="quiet" label="Columns">
        {FLEET_COLUMNS.filter(({ id }) => id !== 'workload' && (several || id !== 'cluster')).map(({ id, name }) => (
          <MenuCheck
            key={id}
            checked={!view.hide.includes(id)}
            onChange={(shown) =>
              setView({ hide: shown ? view.hide.filter((other) => other !== id) : [...view.hide, id] })
            }
          >
            {name}
          </MenuCheck>
        ))}
      </Menu>
      {isNarrowed(view) ? (
        <Button look="quiet" onClick={() => setView(WIDE)}>
          <Icon name="close" className="size-3.5" /> Clear all
        </Button>
      ) : null}
      <div className="ml-auto max-sm:ml-0">
        <BudgetBarKey />
      </div>
    </div>
  );
}

function FacetMenu({
  word,
  values,
  chosen,
  onChange,
}: {
  word: string;
  values: FleetPage['facets'][FleetFacet];
  chosen: readonly string[];
  onChange: (values: string[]) => void;
}) {
  const label = chosen.length === 0 ? word : `${word}: ${chosen.length === 1 ? chosen[0] : chosen.length}`;
  return (
    <Menu label={label}>
      {values.map(({ value, containers }) => (
        <MenuCheck
          key={value}
          checked={chosen.includes(value)}
          onChange={(checked) => onChange(checked ? [...chosen, value] : chosen.filter((other) => other !== value))}
        >
          <span className="id">{value}</span>
          <span className="ml-auto pl-4 text-ink-faint">{containers}</span>
        </MenuCheck>
      ))}
    </Menu>
  );
}
