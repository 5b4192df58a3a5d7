'use client';

import { useEffect, useRef } from 'react';

/** Listens for Ctrl (or Command) and a key, also in fields. */
export function useChord(key: string, does: () => void): void {
  const held = useRef(does);
  useEffect(() => {
    held.current = does;
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== key || !(event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      held.current();
    };
    addEventListener('keydown', listen);
    return () => removeEventListener('keydown', listen);
  }, [key]);
}
