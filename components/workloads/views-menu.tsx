'use client';

import dynamic from 'next/dynamic';
import { useRouter, useSearchParams } from 'next/navigation';
import { useState } from 'react';
import { Menu, MenuItem, MenuRule } from '#components/ui/menu.tsx';
import { useStored } from '#components/ui/use-stored.ts';
import { parseSavedViews, SAVED_VIEWS, type SavedView, USUAL_VIEWS } from '#lib/http/contract/saved-view.ts';

/** Loaded when a view is named: no page waits for it. */
const NameView = dynamic(() => import('./name-view.tsx').then((window) => window.NameView), { ssr: false });

/** The view that an address shows, without what is picked in it: a name is for a question, not for an answer. */
function viewQuery(params: URLSearchParams): string {
  const view = new URLSearchParams(params);
  for (const key of ['pick', 'all', 'omit']) view.delete(key);
  view.sort();
  return view.toString();
}

const same = (query: string, other: string): boolean =>
  viewQuery(new URLSearchParams(query)) === viewQuery(new URLSearchParams(other));

/** Views with a name: those that everybody has, and those that this browser keeps. */
export function ViewsMenu() {
  const router = useRouter();
  const query = viewQuery(new URLSearchParams(useSearchParams()));
  const [saved, keep] = useStored(SAVED_VIEWS, parseSavedViews);
  const [naming, setNaming] = useState(false);
  const store = (views: readonly SavedView[]) => keep(views.length === 0 ? undefined : JSON.stringify(views));
  const current = [...saved, ...USUAL_VIEWS].find((view) => same(view.query, query));
  const show = (view: SavedView) => router.push(view.query === '' ? '/' : `/?${view.query}`, { scroll: false });
  return (
    <>
      <Menu look="quiet" label={current === undefined ? 'Views' : `View: ${current.name}`}>
        {[...saved, ...USUAL_VIEWS].map((view) => (
          <MenuItem key={`${view.name}\n${view.query}`} onSelect={() => show(view)} chosen={view === current}>
            {view.name}
            {saved.includes(view) ? <span className="ml-auto pl-4 text-xs text-ink-faint">yours</span> : null}
          </MenuItem>
        ))}
        <MenuRule />
        <MenuItem onSelect={() => setNaming(true)}>Save this view…</MenuItem>
        {current !== undefined && saved.includes(current) ? (
          <MenuItem onSelect={() => store(saved.filter((view) => view !== current))}>Forget “{current.name}”</MenuItem>
        ) : null}
      </Menu>
      {naming ? (
        <NameView
          onClose={() => setNaming(false)}
          onSave={(name) => {
            store([...saved.filter((view) => view.name !== name), { name, query }]);
            setNaming(false);
          }}
        />
      ) : null}
    </>
  );
}
