'use client';

import { useMemo, useSyncExternalStore } from 'react';

/** What a component of this page has changed; other windows are told by the browser. */
const changed = new EventTarget();

function subscribe(listen: () => void): () => void {
  addEventListener('storage', listen);
  changed.addEventListener('change', listen);
  return () => {
    removeEventListener('storage', listen);
    changed.removeEventListener('change', listen);
  };
}

/**
 * A text that this browser keeps under a name, read by `parse`, which gets undefined where nothing is kept and on the server.
 * Setting undefined forgets it. `parse` has to stay the same function.
 */
export function useStored<T>(
  name: string,
  parse: (text: string | undefined) => T,
): readonly [T, (text: string | undefined) => void] {
  const text = useSyncExternalStore(
    subscribe,
    () => localStorage.getItem(name) ?? undefined,
    () => undefined,
  );
  const value = useMemo(() => parse(text), [parse, text]);
  return [
    value,
    (next) => {
      if (next === undefined) localStorage.removeItem(name);
      else localStorage.setItem(name, next);
      changed.dispatchEvent(new Event('change'));
    },
  ];
}
