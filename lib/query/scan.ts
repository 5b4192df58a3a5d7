import { mutationOptions, queryOptions } from '@tanstack/react-query';
import { ScanState } from '#lib/http/contract/scan.ts';
import { getJson } from './get-json.ts';

/** The scan: what it does, starting it, ending it. Changes tell when to ask again (`follow-changes.ts`). */
export const scanQueries = {
  all: ['scan'] as const,
  state: () =>
    queryOptions({
      queryKey: [...scanQueries.all, 'state'] as const,
      queryFn: ({ signal }) => getJson('/api/scan', ScanState, { signal }),
    }),
  start: () => mutationOptions({ mutationFn: () => getJson('/api/scan', ScanState, { method: 'POST' }) }),
  cancel: () => mutationOptions({ mutationFn: () => getJson('/api/scan', ScanState, { method: 'DELETE' }) }),
};
