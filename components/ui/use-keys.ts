'use client';

import { useEffect, useRef } from 'react';

/** What a key does; the event is stopped when a handler is found. */
export type Keys = Readonly<Record<string, (event: KeyboardEvent) => void>>;

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT'].includes(target.tagName));

/** Whether single letters are keys here: a person can switch them off (WCAG 2.1.4). */
export const KEYS_OFF = 'headroom-keys-off';

/** Whether a press is no single key of the page: one of a field, of an open window, with a modifier, or switched off. */
export const isElsewhere = (event: KeyboardEvent): boolean =>
  event.defaultPrevented ||
  event.ctrlKey ||
  event.metaKey ||
  event.altKey ||
  isTyping(event.target) ||
  document.querySelector('[role=dialog][data-state=open]:not([data-why-card]), [role=menu]') !== null ||
  (event.key.length === 1 && localStorage.getItem(KEYS_OFF) !== null);

/** Listens for single keys anywhere on the page but in fields and open windows. */
export function useKeys(keys: Keys): void {
  const held = useRef(keys);
  useEffect(() => {
    held.current = keys;
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (isElsewhere(event)) return;
      const does = held.current[event.key];
      if (does === undefined) return;
      event.preventDefault();
      does(event);
    };
    addEventListener('keydown', listen);
    return () => removeEventListener('keydown', listen);
  }, []);
}
