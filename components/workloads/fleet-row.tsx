'use client';

import { memo, type ReactNode } from 'react';
import { VERDICT_LOOKS } from '#components/charts/verdict-mark.tsx';
import { Checkbox } from '#components/ui/checkbox.tsx';
import { Icon } from '#components/ui/icon.tsx';
import { Skeleton } from '#components/ui/skeleton.tsx';
import { VERDICTS } from '#lib/core/assess/assessment.ts';
import { formatMoney } from '#lib/core/cost/money.ts';
import { formatSum } from '#lib/core/units/format.ts';
import type { FleetEntry, FleetRow } from '#lib/http/contract/fleet.ts';
import type { FleetColumn } from './fleet-columns.tsx';

type Group = Extract<FleetEntry, { type: 'group' }>;

/**
 * What stands in a line of the fleet. Drawn again only when its entry, the columns or its being picked change, so that scrolling
 * costs the new rows alone.
 */
export const FleetRowContent = memo(function FleetRowContent({
  entry,
  columns,
  picked,
}: {
  entry: FleetEntry | undefined;
  columns: readonly FleetColumn[];
  picked: boolean;
}) {
  if (entry?.type === 'group') return <GroupCell group={entry} />;
  return (
    <>
      <Cell className="flex h-full w-8 flex-none items-center max-sm:absolute max-sm:top-1 max-sm:right-0 max-sm:h-auto max-sm:w-11">
        {entry === undefined ? null : <PickBox row={entry.row} picked={picked} />}
      </Cell>
      {columns.map(({ id, className, Cell: Content }) => (
        <Cell key={id} className={className}>
          {entry === undefined ? <Skeleton className="w-3/4" /> : <Content row={entry.row} />}
        </Cell>
      ))}
    </>
  );
});

/** Its change is heard by the table, which knows the line before it for a range. */
const PickBox = ({ row, picked }: { row: FleetRow; picked: boolean }) => (
  <Checkbox
    data-pick
    tabIndex={-1}
    checked={picked}
    onChange={ignored}
    aria-label={`Select ${row.namespace}/${row.name}, container ${row.container}`}
    className="block max-sm:m-3.5"
  />
);

const ignored = () => undefined;

function GroupCell({ group }: { group: Group }) {
  const { value, named, containers, pods, missingBytes, gainBytes, verdicts } = group;
  return (
    <Cell className="flex h-full min-w-0 flex-1 items-center gap-3 max-sm:col-span-3 max-sm:h-auto max-sm:flex-wrap max-sm:gap-y-0">
      {named ? (
        <button
          type="button"
          data-narrow
          tabIndex={-1}
          className="group flex min-w-0 items-baseline gap-1.5"
          title={`Show ${value} alone`}
        >
          <b className="id truncate text-md">{value}</b>
          <Icon
            name="filter"
            className="size-3 text-ink-faint opacity-0 group-hover:opacity-100 group-focus-visible:opacity-100"
          />
        </button>
      ) : (
        <b className="text-md text-ink-soft">{value}</b>
      )}
      <span className="flex gap-2.5">
        {VERDICTS.filter((verdict) => (verdicts[verdict] ?? 0) > 0).map((verdict) => (
          <span
            key={verdict}
            title={`${verdicts[verdict]} ${VERDICT_LOOKS[verdict].word}`}
            className={`inline-flex items-center gap-1 text-xs ${VERDICT_LOOKS[verdict].ink}`}
          >
            <Icon name={VERDICT_LOOKS[verdict].icon} label={VERDICT_LOOKS[verdict].word} className="size-3.5" />
            {verdicts[verdict]}
          </span>
        ))}
      </span>
      <span className="ml-auto truncate text-xs text-ink-soft max-sm:ml-0">
        {containers} {containers === 1 ? 'container' : 'containers'}, {pods} {pods === 1 ? 'pod' : 'pods'}
        {missingBytes > 0 ? (
          <>
            , <b className="text-critical">{formatSum(missingBytes)}</b> missing
          </>
        ) : null}
        {gainBytes > 0 ? (
          <>
            , <b className="text-gain">{formatSum(gainBytes)}</b> to gain
            {group.savings.freedPerMonth.state === 'known'
              ? ` (${formatMoney(group.savings.freedPerMonth.value)} a month)`
              : ''}
          </>
        ) : null}
      </span>
    </Cell>
  );
}

/** One cell of a line; those that find no room in their line are left out, the last first. */
const Cell = ({ className, children }: { className: string; children: ReactNode }) => (
  // biome-ignore lint/a11y/useSemanticElements: cells of a grid whose rows are placed by a virtual list.
  // biome-ignore lint/a11y/useFocusableInteractive: the row holds the focus; what stands in a cell is reached with the arrows.
  <div role="gridcell" className={`min-w-0 px-2 max-sm:px-0 ${className}`}>
    {children}
  </div>
);
