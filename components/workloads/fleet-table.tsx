'use client';

import { defaultRangeExtractor, useWindowVirtualizer } from '@tanstack/react-virtual';
import { useRouter } from 'next/navigation';
import { type KeyboardEvent, type MouseEvent, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { useScopedHref, useScopes } from '#components/ui/scope.tsx';
import { StopsInRow } from '#components/ui/why.tsx';
import { columnsOf } from './fleet-columns.tsx';
import { FleetHead } from './fleet-head.tsx';
import { FleetRowContent } from './fleet-row.tsx';
import { isGridKey, moveTo, stepIn } from './grid-keys.ts';
import type { FleetLines } from './use-fleet-lines.ts';
import type { FleetView, SetFleetView } from './use-fleet-view.ts';
import { useNarrow } from './use-narrow.ts';
import { usePicking } from './use-picking.ts';
import type { Selection } from './use-selection.ts';
import { workloadHref } from './workload-href.ts';

const ROW = 44;
const BLOCK = 158;
/** A first guess at the window, so that the server already paints rows. */
const FIRST_WINDOW = { width: 1440, height: 900 };

const ROW_CLASS =
  'absolute inset-x-0 top-0 flex flex-wrap content-start items-center overflow-clip [overflow-clip-margin:1px] border-b border-line px-2 last:border-0 hover:bg-sunken aria-selected:bg-action-tint focus-visible:z-1 focus-visible:-outline-offset-2 max-sm:grid max-sm:grid-cols-3 max-sm:content-center max-sm:gap-x-2 max-sm:gap-y-1 max-sm:px-3';

type Props = {
  lines: FleetLines;
  view: FleetView;
  setView: SetFleetView;
  selection: Selection;
  /** Told when more is picked than an address carries. */
  onRefused: () => void;
};

/** The fleet's rows: only those in sight are in the document, each of a fixed height, with one tab stop for all of them. */
export function FleetTable({ lines, view, setView, selection, onRefused }: Props) {
  const router = useRouter();
  const scoped = useScopedHref();
  const several = useScopes().length > 1;
  const body = useRef<HTMLDivElement>(null);
  const [top, setTop] = useState(0);
  const [active, setActive] = useState(0);
  const moved = useRef(false);
  const narrow = useNarrow();
  const picking = usePicking(lines, selection, onRefused);
  const count = lines.head?.lines ?? 0;
  const columns = useMemo(() => columnsOf(view.columns, several), [view.columns, several]);

  useLayoutEffect(() => {
    if (body.current) setTop(body.current.getBoundingClientRect().top + scrollY);
  }, []);
  const list = useWindowVirtualizer({
    count,
    estimateSize: () => (narrow ? BLOCK : ROW),
    overscan: 8,
    scrollMargin: top,
    initialRect: FIRST_WINDOW,
    scrollPaddingStart: 100,
    rangeExtractor: (range) => [...new Set([...defaultRangeExtractor(range), ...(active < count ? [active] : [])])],
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: the heights change with the width alone.
  useEffect(() => list.measure(), [narrow]);
  const items = list.getVirtualItems();
  const first = list.range?.startIndex ?? 0;
  const last = list.range?.endIndex ?? 0;
  useEffect(() => lines.show(first, last));
  useEffect(() => {
    if (!moved.current) return;
    moved.current = false;
    body.current?.querySelector<HTMLElement>(`[data-line="${active}"]`)?.focus({ preventScroll: true });
  });

  const move = (next: number) => {
    moved.current = true;
    setActive(next);
    list.scrollToIndex(next, { align: 'auto' });
  };
  const open = () => {
    const entry = lines.line(active);
    if (entry?.type === 'container') router.push(scoped(workloadHref(entry.row), entry.row.cluster));
    else if (entry?.named) setView({ [entry.by]: [entry.value], group: null });
  };
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    const key = isGridKey(event);
    if (key === undefined) return;
    event.preventDefault();
    switch (key) {
      case 'move': {
        const next = moveTo(event.key, active, count);
        if (event.shiftKey) picking.extend(active, next);
        return move(next);
      }
      case 'step':
        return stepIn(event.target, event.key);
      case 'open':
        return open();
      case 'pick':
        return event.shiftKey ? picking.extend(active) : picking.toggle(active);
      case 'pick all':
        return selection.pickAll();
    }
  };
  const onClick = (event: MouseEvent<HTMLDivElement>) => {
    const line = event.target instanceof Element ? event.target.closest('[data-line]') : null;
    const index = Number(line?.getAttribute('data-line'));
    if (line === null || !(event.target instanceof Element)) return;
    if (event.target.closest('[data-pick]')) return event.shiftKey ? picking.extend(index) : picking.toggle(index);
    const entry = lines.line(index);
    if (event.target.closest('[data-narrow]') && entry?.type === 'group')
      setView({ [entry.by]: [entry.value], group: null });
  };

  return (
    // biome-ignore lint/a11y/useSemanticElements: rows are placed by the virtual list, which a table element cannot follow.
    <div
      role="grid"
      aria-label="JVM containers"
      aria-rowcount={count + 1}
      aria-multiselectable
      aria-busy={lines.isFetching}
      className="rounded-panel border border-line bg-surface"
    >
      <FleetHead columns={columns} view={view} setView={setView} selection={selection} />
      {/* biome-ignore lint/a11y/useSemanticElements: as above. */}
      <div
        ref={body}
        role="rowgroup"
        onKeyDown={onKeyDown}
        onClick={onClick}
        className="relative overflow-clip"
        style={{ height: list.getTotalSize() }}
      >
        <StopsInRow value={-1}>
          {items.map(({ index, start, size }) => {
            const entry = lines.line(index);
            const picked = entry?.type === 'container' && selection.has(entry.row.id);
            return (
              // biome-ignore lint/a11y/useSemanticElements: as above.
              <div
                key={index}
                role="row"
                data-line={index}
                aria-rowindex={index + 2}
                aria-selected={entry?.type === 'container' ? picked : undefined}
                tabIndex={index === active ? 0 : -1}
                onFocus={() => setActive(index)}
                style={{ height: size, transform: `translateY(${start - top}px)` }}
                className={ROW_CLASS}
              >
                <FleetRowContent entry={entry} columns={columns} picked={picked} />
              </div>
            );
          })}
        </StopsInRow>
      </div>
    </div>
  );
}
