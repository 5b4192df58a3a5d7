import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { type FleetChoice, FleetPage, FleetPlace, type FleetQuery, FleetSums } from '#lib/http/contract/fleet.ts';
import { getJson } from './get-json.ts';

/** The question as a query string: what is as by default is left out, so that equal questions have equal addresses. */
export function fleetParams(query: Partial<FleetQuery>): URLSearchParams {
  const params = new URLSearchParams();
  for (const [key, value] of Object.entries(query)) {
    const text = Array.isArray(value) ? value.join(',') : `${value ?? ''}`;
    if (text !== '') params.set(key, text);
  }
  return params;
}

/** Lists of containers. Keys nest: invalidating `all` reaches every list. */
export const fleetQueries = {
  all: ['fleet'] as const,
  page: (query: FleetQuery) =>
    queryOptions({
      queryKey: [...fleetQueries.all, 'page', query] as const,
      queryFn: ({ signal }) => getJson(`/api/workloads?${fleetParams(query)}`, FleetPage, { signal }),
      placeholderData: keepPreviousData,
      staleTime: 30_000,
    }),
  sums: (choice: FleetChoice) =>
    queryOptions({
      queryKey: [...fleetQueries.all, 'sums', choice] as const,
      queryFn: ({ signal }) => getJson(`/api/workloads/sums?${fleetParams(choice)}`, FleetSums, { signal }),
      placeholderData: keepPreviousData,
      staleTime: 30_000,
    }),
  /** The place of a container in the list that a query string leaves. */
  place: (of: string, query: string) =>
    queryOptions({
      queryKey: [...fleetQueries.all, 'place', of, query] as const,
      queryFn: ({ signal }) => {
        const params = new URLSearchParams(query);
        params.set('of', of);
        return getJson(`/api/workloads/place?${params}`, FleetPlace, { signal });
      },
      staleTime: 30_000,
    }),
};
