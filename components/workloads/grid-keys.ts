import type { KeyboardEvent } from 'react';

/** What a key does in the grid. */
export type GridKey = 'move' | 'step' | 'open' | 'pick' | 'pick all';

/** Where a key leads from a line of so many. */
const MOVES: Readonly<Record<string, (from: number, count: number) => number>> = {
  ArrowDown: (from) => from + 1,
  ArrowUp: (from) => from - 1,
  PageDown: (from) => from + 15,
  PageUp: (from) => from - 15,
  Home: () => 0,
  End: (_, count) => count - 1,
};
const STEPS: Readonly<Record<string, 1 | -1>> = { ArrowRight: 1, ArrowLeft: -1 };

/** The line that a key leads to, never past the ends. */
export const moveTo = (key: string, from: number, count: number): number =>
  Math.max(0, Math.min(count - 1, MOVES[key]?.(from, count) ?? from));

/** What a key press in the grid asks for; undefined when it is none of the grid's. Enter and Space belong to what they are pressed on. */
export function isGridKey(event: KeyboardEvent): GridKey | undefined {
  const onRow = event.target instanceof HTMLElement && event.target.role === 'row';
  if ((event.ctrlKey || event.metaKey) && event.key === 'a') return 'pick all';
  if (event.ctrlKey || event.metaKey || event.altKey) return undefined;
  if (event.key in MOVES) return 'move';
  if (event.key in STEPS) return 'step';
  if (event.key === 'Enter' && onRow) return 'open';
  if ((event.key === ' ' && onRow) || event.key.toLowerCase() === 'x') return 'pick';
  return undefined;
}

/** Moves the focus to the next thing in a row that can be asked, ticked or followed. */
export function stepIn(target: EventTarget, key: string): void {
  const by = STEPS[key] ?? 0;
  const row = target instanceof Element ? target.closest<HTMLElement>('[role=row]') : null;
  if (row === null) return;
  const inSight = (stop: HTMLElement): boolean =>
    stop.offsetParent !== null && stop.getBoundingClientRect().top < row.getBoundingClientRect().bottom;
  const stops = [row, ...row.querySelectorAll<HTMLElement>('a, button, input')].filter(inSight);
  const here = stops.findIndex((stop) => Object.is(stop, target));
  stops[Math.max(0, Math.min(stops.length - 1, here + by))]?.focus({ preventScroll: true });
}
