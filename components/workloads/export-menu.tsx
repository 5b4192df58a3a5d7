'use client';

import { Icon } from '#components/ui/icon.tsx';
import { Menu, MenuLink } from '#components/ui/menu.tsx';
import { fleetParams } from '#lib/query/fleet.ts';
import { isNarrowed, useFleetView } from './use-fleet-view.ts';

/** A format that a report can have; the exporters themselves stay on the server. */
export type Format = { readonly id: string; readonly title: string };

/** The containers in view as a file: the same filters and the same order. */
export function ExportMenu({ formats }: { formats: readonly Format[] }) {
  const [view] = useFleetView();
  const { hide: _, group: __, ...filters } = view;
  const params = fleetParams(filters);
  return (
    <Menu label={isNarrowed(view) ? 'Export these' : 'Export'}>
      {formats.map(({ id, title }) => (
        <MenuLink key={id} href={`/api/reports/${id}?${params}`} download>
          <Icon name="download" className="size-3.5" />
          {title}
        </MenuLink>
      ))}
    </Menu>
  );
}
