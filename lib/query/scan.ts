import { mutationOptions, queryOptions } from '@tanstack/react-query';
import { ScanState } from '#lib/http/contract/scan.ts';
import { getJson } from './get-json.ts';

/** How often a running scan is asked for its progress, and an idle one for news. */
const RUNNING_MS = 700;
const IDLE_MS = 15_000;

/** The scan: what it does, starting it, ending it. */
export const scanQueries = {
  all: ['scan'] as const,
  state: () =>
    queryOptions({
      queryKey: [...scanQueries.all, 'state'] as const,
      queryFn: ({ signal }) => getJson('/api/scan', ScanState, { signal }),
      refetchInterval: ({ state: { data } }) => (data?.state === 'running' ? RUNNING_MS : IDLE_MS),
    }),
  start: () => mutationOptions({ mutationFn: () => getJson('/api/scan', ScanState, { method: 'POST' }) }),
  cancel: () => mutationOptions({ mutationFn: () => getJson('/api/scan', ScanState, { method: 'DELETE' }) }),
};
