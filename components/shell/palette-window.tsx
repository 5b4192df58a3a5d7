'use client';

import { useQuery } from '@tanstack/react-query';
import { useRouter } from 'next/navigation';
import { Dialog } from 'radix-ui';
import { type KeyboardEvent, useDeferredValue, useId, useState } from 'react';
import { Icon } from '#components/ui/icon.tsx';
import { useScopedHref } from '#components/ui/scope.tsx';
import { useStored } from '#components/ui/use-stored.ts';
import { FleetQuery } from '#lib/http/contract/fleet.ts';
import { parseSavedViews, SAVED_VIEWS, USUAL_VIEWS } from '#lib/http/contract/saved-view.ts';
import { fleetQueries } from '#lib/query/fleet.ts';
import { findActions, PAGE_ACTIONS, type PaletteAction, viewActions } from './palette-actions.ts';

const PLAIN = FleetQuery.parse({ limit: 8 });

/** The open palette: a field, what it finds, Enter goes there. */
export function PaletteWindow({ rules, onDone }: { rules: readonly PaletteAction[]; onDone: () => void }) {
  return (
    <Dialog.Root open onOpenChange={(open) => open || onDone()}>
      <Dialog.Portal>
        <Dialog.Overlay className="fixed inset-0 z-30 bg-black/40" />
        <Dialog.Content
          aria-describedby={undefined}
          className="fixed top-[12vh] left-1/2 z-30 w-[min(36rem,calc(100vw-1.5rem))] -translate-x-1/2 overflow-hidden rounded-panel bg-raised shadow-raised"
        >
          <Dialog.Title className="sr-only">Find a workload, a page or a rule</Dialog.Title>
          <Finder rules={rules} onDone={onDone} />
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  );
}

function Finder({ rules, onDone }: { rules: readonly PaletteAction[]; onDone: () => void }) {
  const router = useRouter();
  const scoped = useScopedHref();
  const listId = useId();
  const [text, setText] = useState('');
  const [chosen, setChosen] = useState(0);
  const found = useFound(useDeferredValue(text), rules);
  const go = (action: PaletteAction | undefined) => {
    if (action === undefined) return;
    onDone();
    router.push(scoped(action.href, action.scope));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown') setChosen(Math.min(found.length - 1, chosen + 1));
    else if (event.key === 'ArrowUp') setChosen(Math.max(0, chosen - 1));
    else if (event.key === 'Enter') go(found[chosen]);
    else return;
    event.preventDefault();
  };
  return (
    <>
      <label className="flex items-center gap-2.5 border-b border-line px-4 py-3 text-md">
        <Icon name="search" />
        <span className="sr-only">Find a workload, a page or a rule</span>
        <input
          role="combobox"
          aria-expanded="true"
          aria-controls={listId}
          aria-activedescendant={found[chosen] === undefined ? undefined : `${listId}-${chosen}`}
          value={text}
          onChange={(event) => {
            setText(event.target.value);
            setChosen(0);
          }}
          onKeyDown={onKeyDown}
          placeholder="a workload, a flag, a page, a rule"
          className="w-full bg-transparent outline-none placeholder:text-ink-faint"
        />
      </label>
      <div id={listId} role="listbox" aria-label="Found" className="max-h-[50vh] overflow-auto py-1">
        {found.map((action, i) => (
          <button
            key={action.id}
            id={`${listId}-${i}`}
            type="button"
            role="option"
            tabIndex={-1}
            aria-selected={i === chosen}
            onClick={() => go(action)}
            onPointerMove={() => setChosen(i)}
            className="grid min-h-8 w-full grid-cols-[5.5rem_minmax(0,auto)_minmax(0,1fr)] items-center gap-2 px-4 text-left aria-selected:bg-action-tint aria-selected:shadow-[inset_3px_0_var(--color-action)] max-sm:min-h-11"
          >
            <span className="text-xs text-ink-faint">{action.group}</span>
            <span className="id truncate">{action.name}</span>
            <span className="truncate text-xs text-ink-soft">{action.note}</span>
          </button>
        ))}
        {found.length === 0 ? <p className="px-4 py-2 text-ink-soft">Nothing holds all of these words.</p> : null}
      </div>
    </>
  );
}

/** What a text finds: workloads from the server, which knows their flags and images, then pages and rules. */
function useFound(text: string, rules: readonly PaletteAction[]): readonly PaletteAction[] {
  const { data } = useQuery(fleetQueries.page({ ...PLAIN, q: text }));
  const workloads = (data?.entries ?? []).flatMap((entry): PaletteAction[] => {
    if (entry.type !== 'container') return [];
    const { key, cluster, namespace, kind, name, container, title } = entry.row;
    const path = [namespace, kind, name].map(encodeURIComponent).join('/');
    return [
      {
        id: key,
        name: `${namespace}/${name}`,
        note: title,
        href: `/workloads/${path}?container=${encodeURIComponent(container)}`,
        group: 'Workloads',
        scope: cluster,
      },
    ];
  });
  const [saved] = useStored(SAVED_VIEWS, parseSavedViews);
  const views = viewActions([...saved, ...(text === '' ? [] : USUAL_VIEWS)]);
  const other = findActions([...views, ...PAGE_ACTIONS, ...(text === '' ? [] : rules)], text);
  return [...workloads, ...other.slice(0, 8)];
}
