'use client';

import { Icon } from '#components/ui/icon.tsx';
import { Menu, MenuLink, MenuRule } from '#components/ui/menu.tsx';
import { fleetParams } from '#lib/query/fleet.ts';
import { choiceOf, filtersOf, isNarrowed, useFleetView } from './use-fleet-view.ts';

/** A format that a report can have; the exporters themselves stay on the server. */
export type Format = { readonly id: string; readonly title: string };

/** The containers in view, or those that are picked, as a file: in the same order, with the same figures. */
export function ExportMenu({
  formats,
  of,
  shortcut,
}: {
  formats: readonly Format[];
  of: 'view' | 'picked';
  /** The single key that opens it. */
  shortcut?: string;
}) {
  const [view] = useFleetView();
  const params = fleetParams(of === 'view' ? filtersOf(view) : choiceOf(view));
  return (
    <Menu
      label={of === 'picked' ? 'Export selected' : isNarrowed(view) ? 'Export these' : 'Export'}
      {...(shortcut === undefined ? {} : { shortcut })}
    >
      {formats.map(({ id, title }) => (
        <MenuLink key={id} href={`/api/reports/${id}?${params}`} download>
          <Icon name="download" className="size-3.5" />
          {title}
        </MenuLink>
      ))}
      <MenuRule />
      <MenuLink href={`/sheet?${params}`}>
        <Icon name="print" className="size-3.5" />
        Print sheet, all rows
      </MenuLink>
    </Menu>
  );
}
