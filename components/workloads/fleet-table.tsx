'use client';

import { defaultRangeExtractor, useWindowVirtualizer } from '@tanstack/react-virtual';
import { useRouter } from 'next/navigation';
import { type KeyboardEvent, memo, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { useScopedHref, useScopes } from '#components/ui/scope.tsx';
import { Skeleton } from '#components/ui/skeleton.tsx';
import { StopsInRow } from '#components/ui/why.tsx';
import { formatSum } from '#lib/core/units/format.ts';
import type { FleetEntry } from '#lib/http/contract/fleet.ts';
import { FLEET_COLUMNS, type FleetColumn } from './fleet-columns.tsx';
import { FleetHead } from './fleet-head.tsx';
import type { FleetLines } from './use-fleet-lines.ts';
import type { FleetView, SetFleetView } from './use-fleet-view.ts';
import { useNarrow } from './use-narrow.ts';
import { workloadHref } from './workload-href.ts';

const ROW = 44;
const BLOCK = 158;
/** A first guess at the window, so that the server already paints rows. */
const FIRST_WINDOW = { width: 1440, height: 900 };

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

/** The fleet's rows: only those in sight are in the document, each of a fixed height, with one tab stop for all of them. */
export function FleetTable({ lines, view, setView }: { lines: FleetLines; view: FleetView; setView: SetFleetView }) {
  const router = useRouter();
  const scoped = useScopedHref();
  const several = useScopes().length > 1;
  const body = useRef<HTMLDivElement>(null);
  const [top, setTop] = useState(0);
  const [active, setActive] = useState(0);
  const moved = useRef(false);
  const narrow = useNarrow();
  const count = lines.head?.lines ?? 0;
  const columns = useMemo(
    () => FLEET_COLUMNS.filter(({ id }) => !view.hide.includes(id) && (several || id !== 'cluster')),
    [view.hide, several],
  );

  useLayoutEffect(() => {
    if (body.current) setTop(body.current.getBoundingClientRect().top + scrollY);
  }, []);
  const list = useWindowVirtualizer({
    count,
    estimateSize: () => (narrow ? BLOCK : ROW),
    overscan: 12,
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

  const move = (to: number) => {
    const next = Math.max(0, Math.min(count - 1, to));
    moved.current = true;
    setActive(next);
    list.scrollToIndex(next, { align: 'auto' });
  };
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    const line = MOVES[event.key]?.(active, count);
    const by = STEPS[event.key];
    const entry = lines.line(active);
    const opens = event.key === 'Enter' && event.target instanceof HTMLElement && event.target.role === 'row';
    if (line !== undefined) move(line);
    else if (by !== undefined) step(event.target, by);
    else if (opens && entry?.type === 'container') router.push(scoped(workloadHref(entry.row), entry.row.cluster));
    else return;
    event.preventDefault();
  };

  return (
    // biome-ignore lint/a11y/useSemanticElements: rows are placed by the virtual list, which a table element cannot follow.
    <div
      role="grid"
      aria-label="JVM containers"
      aria-rowcount={count + 1}
      aria-busy={lines.isFetching}
      className="rounded-panel border border-line bg-surface"
    >
      <FleetHead columns={columns} view={view} setView={setView} />
      {/* biome-ignore lint/a11y/useSemanticElements: as above. */}
      <div
        ref={body}
        role="rowgroup"
        onKeyDown={onKeyDown}
        className="relative overflow-clip"
        style={{ height: list.getTotalSize() }}
      >
        <StopsInRow value={-1}>
          {items.map(({ index, start, size }) => (
            // biome-ignore lint/a11y/useSemanticElements: as above.
            <div
              key={index}
              role="row"
              data-line={index}
              aria-rowindex={index + 2}
              tabIndex={index === active ? 0 : -1}
              onFocus={() => setActive(index)}
              style={{ height: size, transform: `translateY(${start - top}px)` }}
              className="absolute inset-x-0 top-0 flex items-center border-b border-line px-2 last:border-0 hover:bg-sunken focus-visible:z-1 focus-visible:-outline-offset-2 max-sm:grid max-sm:grid-cols-3 max-sm:content-center max-sm:gap-x-2 max-sm:gap-y-1 max-sm:px-3"
            >
              <Line entry={lines.line(index)} columns={columns} />
            </div>
          ))}
        </StopsInRow>
      </div>
    </div>
  );
}

/** Moves the focus to the next thing in a row that can be asked or followed. */
function step(target: EventTarget, by: 1 | -1): void {
  const row = target instanceof Element ? target.closest<HTMLElement>('[role=row]') : null;
  if (row === null) return;
  const stops = [row, ...row.querySelectorAll<HTMLElement>('a, button')].filter(({ offsetParent }) => offsetParent);
  const here = stops.findIndex((stop) => Object.is(stop, target));
  stops[Math.max(0, Math.min(stops.length - 1, here + by))]?.focus();
}

/** What stands in a row; drawn again only when its entry or the columns change, so that scrolling costs the new rows alone. */
const Line = memo(function Line({
  entry,
  columns,
}: {
  entry: FleetEntry | undefined;
  columns: readonly FleetColumn[];
}) {
  if (entry === undefined)
    return columns.map(({ id, className }) => (
      <Cell key={id} className={className}>
        <Skeleton className="w-3/4" />
      </Cell>
    ));
  if (entry.type === 'group')
    return (
      <Cell className="flex min-w-0 flex-1 items-baseline gap-3 max-sm:col-span-3">
        <b className="id truncate text-md">{entry.value}</b>
        <span className="text-xs whitespace-nowrap text-ink-soft">
          {entry.containers} {entry.containers === 1 ? 'container' : 'containers'}, {entry.pods} pods
          {entry.missingBytes > 0 ? `, ${formatSum(entry.missingBytes)} missing` : ''}
          {entry.gainBytes > 0 ? `, ${formatSum(entry.gainBytes)} to gain` : ''}
        </span>
      </Cell>
    );
  return columns.map(({ id, className, Cell: Content }) => (
    <Cell key={id} className={className}>
      <Content row={entry.row} />
    </Cell>
  ));
});

const Cell = ({ className, children }: { className: string; children: React.ReactNode }) => (
  // biome-ignore lint/a11y/useSemanticElements: as in the table above.
  // biome-ignore lint/a11y/useFocusableInteractive: the row holds the focus; what stands in a cell is reached with the arrows.
  <div role="gridcell" className={`min-w-0 px-2 max-sm:px-0 ${className}`}>
    {children}
  </div>
);
