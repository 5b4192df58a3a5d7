'use client';

import { Checkbox } from '#components/ui/checkbox.tsx';
import { Icon } from '#components/ui/icon.tsx';
import type { FleetColumn } from './fleet-columns.tsx';
import type { FleetView, SetFleetView } from './use-fleet-view.ts';
import type { Selection } from './use-selection.ts';

/** The columns' names, which sort; the first press puts the worst or the largest on top. The box picks all of the filter. */
export function FleetHead({
  columns,
  view,
  setView,
  selection,
}: {
  columns: readonly FleetColumn[];
  view: FleetView;
  setView: SetFleetView;
  selection: Selection;
}) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: the head of a grid whose rows are placed by a virtual list.
    <div role="rowgroup" className="sticky top-bar-top z-10 rounded-t-panel bg-surface max-sm:sr-only">
      {/* biome-ignore lint/a11y/useSemanticElements: as above. */}
      {/* biome-ignore lint/a11y/useFocusableInteractive: its buttons hold the focus. */}
      <div
        role="row"
        aria-rowindex={1}
        className="flex h-10 flex-wrap content-start items-center overflow-clip border-b border-line px-2 text-xs text-ink-soft"
      >
        {/* biome-ignore lint/a11y/useSemanticElements: as above. */}
        {/* biome-ignore lint/a11y/useFocusableInteractive: as above. */}
        <div role="columnheader" className="flex h-full w-8 flex-none items-center px-2">
          <Checkbox
            checked={selection.count > 0 && selection.isAll}
            some={selection.count > 0 && !selection.isAll}
            onChange={selection.count > 0 ? selection.clear : selection.pickAll}
            aria-label={selection.count > 0 ? 'Clear the selection' : 'Select all that the filters leave'}
          />
        </div>
        {columns.map((column) => (
          // biome-ignore lint/a11y/useSemanticElements: as above.
          // biome-ignore lint/a11y/useFocusableInteractive: as above.
          <div
            key={column.id}
            role="columnheader"
            aria-sort={column.sort === view.sort ? (view.order === 'asc' ? 'ascending' : 'descending') : undefined}
            className={`px-2 font-strong ${column.className}`}
          >
            <Name column={column} view={view} setView={setView} />
          </div>
        ))}
      </div>
    </div>
  );
}

/** Words and verdicts start from the first, figures from the largest. */
const firstOrder = (sort: string): 'asc' | 'desc' => (['verdict', 'workload', 'jdk'].includes(sort) ? 'asc' : 'desc');

function Name({ column, view, setView }: { column: FleetColumn; view: FleetView; setView: SetFleetView }) {
  const { name, unit, sort, head } = column;
  if (head !== undefined)
    return (
      <span className="flex h-full items-center [&>:last-child]:w-full">
        <span className="sr-only">{name}</span>
        {head}
      </span>
    );
  if (sort === undefined) return name;
  const isCurrent = view.sort === sort;
  const other = view.order === 'asc' ? 'desc' : 'asc';
  return (
    <button
      type="button"
      onClick={() => setView({ sort, order: isCurrent ? other : firstOrder(sort) })}
      className="text-inherit [font:inherit] [text-align:inherit] hover:text-ink"
    >
      <span className="inline-flex items-center gap-1">
        {name}
        {isCurrent ? <Icon name="up" className={`size-3 ${view.order === 'asc' ? 'rotate-180' : ''}`} /> : null}
      </span>
      {unit === undefined ? null : <span className="block font-text text-ink-faint">{unit}</span>}
    </button>
  );
}
