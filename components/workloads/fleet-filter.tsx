'use client';

import { type KeyboardEvent, useId, useRef, useState } from 'react';
import { Checkbox } from '#components/ui/checkbox.tsx';
import { Icon } from '#components/ui/icon.tsx';
import { Popover } from '#components/ui/popover.tsx';
import { useScopes } from '#components/ui/scope.tsx';
import { useKeys } from '#components/ui/use-keys.ts';
import { FLEET_FACETS, type FleetFacet, type FleetPage } from '#lib/http/contract/fleet.ts';
import { FACET_WORDS } from './facet-words.ts';
import type { FleetView, SetFleetView } from './use-fleet-view.ts';

type Facets = FleetPage['facets'];

/** Values drawn of one facet: a cluster has thousands of nodes, and what is not among these is found by typing. */
const SHOWN = 100;

/** Narrows the fleet: what by on the left, the values with their counts on the right. `F` opens it. */
export function FleetFilter({
  view,
  setView,
  facets,
}: {
  view: FleetView;
  setView: SetFleetView;
  facets: Facets | undefined;
}) {
  const several = useScopes().length > 1;
  const [open, setOpen] = useState(false);
  const [facet, setFacet] = useState<FleetFacet>('namespace');
  useKeys({ f: () => setOpen(true) });
  return (
    <Popover
      title="Filter"
      open={open}
      onOpenChange={setOpen}
      label={
        <>
          <Icon name="filter" className="size-3.5" /> Filter
        </>
      }
    >
      <div className="grid grid-cols-[9rem_minmax(0,18rem)] max-sm:w-[calc(100vw-1.5rem)] max-sm:grid-cols-[7.5rem_minmax(0,1fr)]">
        <div role="tablist" aria-label="Filter by" aria-orientation="vertical" className="border-r border-line p-1">
          {FLEET_FACETS.filter((id) => several || id !== 'cluster').map((id) => (
            <FacetTab
              key={id}
              id={id}
              isOn={id === facet}
              chosen={view[id].length}
              values={facets?.[id].length ?? 0}
              onChoose={() => setFacet(id)}
            />
          ))}
        </div>
        <FacetValues
          key={facet}
          facet={facet}
          values={facets?.[facet] ?? []}
          chosen={view[facet]}
          onChange={(values) => setView({ [facet]: values })}
        />
      </div>
    </Popover>
  );
}

function FacetTab({
  id,
  isOn,
  chosen,
  values,
  onChoose,
}: {
  id: FleetFacet;
  isOn: boolean;
  chosen: number;
  values: number;
  onChoose: () => void;
}) {
  const onKeyDown = (event: KeyboardEvent<HTMLButtonElement>) => {
    const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (by === 0) return;
    event.preventDefault();
    const next = by === 1 ? event.currentTarget.nextElementSibling : event.currentTarget.previousElementSibling;
    if (next instanceof HTMLElement) next.focus();
  };
  return (
    <button
      type="button"
      role="tab"
      aria-selected={isOn}
      aria-controls={`facet-${id}`}
      tabIndex={isOn ? 0 : -1}
      onFocus={onChoose}
      onClick={onChoose}
      onKeyDown={onKeyDown}
      className="flex min-h-8 w-full items-center gap-2 rounded-[3px] px-2 text-left aria-selected:bg-action-tint aria-selected:font-strong max-sm:min-h-11"
    >
      <span className="truncate">{FACET_WORDS[id]}</span>
      <span className="ml-auto text-xs text-ink-faint">
        {chosen > 0 ? <b className="text-action">{chosen}</b> : values}
      </span>
    </button>
  );
}

function FacetValues({
  facet,
  values,
  chosen,
  onChange,
}: {
  facet: FleetFacet;
  values: Facets[FleetFacet];
  chosen: readonly string[];
  onChange: (values: string[]) => void;
}) {
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const [text, setText] = useState('');
  const gone = chosen.filter((value) => !values.some((one) => one.value === value));
  const all = [...gone.map((value) => ({ value, containers: 0 })), ...values];
  const found = all.filter(({ value }) => value.toLowerCase().includes(text.toLowerCase()));
  const toggle = (value: string) =>
    onChange(chosen.includes(value) ? chosen.filter((other) => other !== value) : [...chosen, value]);
  const move = (event: KeyboardEvent, by: 1 | -1) => {
    const boxes = [...(list.current?.querySelectorAll<HTMLElement>('input[type=checkbox]') ?? [])];
    const here = boxes.findIndex((box) => Object.is(box, document.activeElement));
    boxes[Math.max(0, Math.min(boxes.length - 1, here + by))]?.focus();
    event.preventDefault();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown') move(event, 1);
    if (event.key === 'ArrowUp') move(event, -1);
  };
  return (
    <div
      id={`facet-${facet}`}
      role="tabpanel"
      aria-label={FACET_WORDS[facet]}
      onKeyDown={onKeyDown}
      className="grid content-start"
    >
      <label className="flex h-10 items-center gap-2 border-b border-line px-2.5 text-ink-faint max-sm:h-11">
        <Icon name="search" className="size-3.5" />
        <span className="sr-only">Find a value</span>
        <input
          type="search"
          value={text}
          onChange={(event) => setText(event.target.value)}
          placeholder={`find a ${FACET_WORDS[facet]}`}
          className="min-w-0 flex-1 bg-transparent text-ink outline-none placeholder:text-ink-faint"
        />
      </label>
      <div ref={list} className="h-64 overflow-auto p-1">
        {found.slice(0, SHOWN).map(({ value, containers }) => (
          <label
            key={value}
            htmlFor={`${id}-${value}`}
            className="flex min-h-8 cursor-pointer items-center gap-2 rounded-[3px] px-2 hover:bg-action-tint max-sm:min-h-11"
          >
            <Checkbox id={`${id}-${value}`} checked={chosen.includes(value)} onChange={() => toggle(value)} />
            <span className="id min-w-0 truncate" title={value}>
              {value}
            </span>
            <span className="ml-auto text-ink-faint">{containers}</span>
          </label>
        ))}
        {found.length > SHOWN ? (
          <p className="px-2 py-1 text-xs text-ink-soft">{found.length - SHOWN} more: type to find one.</p>
        ) : null}
        {found.length === 0 ? (
          <p className="px-2 py-1 text-xs text-ink-soft">
            {values.length === 0 ? 'No container in view has one.' : 'No value holds this text.'}
          </p>
        ) : null}
      </div>
    </div>
  );
}
