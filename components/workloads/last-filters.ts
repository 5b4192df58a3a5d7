import type { FleetChoice } from '#lib/http/contract/fleet.ts';
import { fleetParams } from '#lib/query/fleet.ts';

/** The name under which a window keeps what its fleet was last narrowed to. */
const LAST_FILTERS = 'headroom-last-filters';

/** Keeps the filters of the fleet for this window, so that a workload's page knows the list it was opened from. */
export const keepFilters = (filters: Omit<FleetChoice, 'pick' | 'omit'>): void =>
  sessionStorage.setItem(LAST_FILTERS, `${fleetParams(filters)}`);

/** The query string of the list that this window last showed; empty when it has shown none. */
export const lastFilters = (): string => sessionStorage.getItem(LAST_FILTERS) ?? '';
