import { mutationOptions, queryOptions } from '@tanstack/react-query';
import { ScanState } from '#lib/http/contract/scan.ts';
import { getJson } from './get-json.ts';

const scanUrl = (cluster: string | undefined): string =>
  cluster === undefined ? '/api/scan' : `/api/scan?cluster=${encodeURIComponent(cluster)}`;

/** The scan of one cluster, or those of all as one: what it does, starting it, ending it. Changes tell when to ask again (`follow-changes.ts`). */
export const scanQueries = {
  all: ['scan'] as const,
  state: (cluster: string | undefined) =>
    queryOptions({
      queryKey: [...scanQueries.all, 'state', cluster] as const,
      queryFn: ({ signal }) => getJson(scanUrl(cluster), ScanState, { signal }),
    }),
  start: (cluster: string | undefined) =>
    mutationOptions({ mutationFn: () => getJson(scanUrl(cluster), ScanState, { method: 'POST' }) }),
  cancel: (cluster: string | undefined) =>
    mutationOptions({ mutationFn: () => getJson(scanUrl(cluster), ScanState, { method: 'DELETE' }) }),
};
