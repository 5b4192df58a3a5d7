import { mutationOptions, queryOptions } from '@tanstack/react-query';
import { PlanningFacts } from '#lib/http/contract/planning-facts.ts';
import { PlannedWorkloads } from '#lib/http/contract/scenario.ts';
import { getJson } from './get-json.ts';

/** What planning starts from, and manifests read as workloads that a plan can add. */
export const capacityQueries = {
  all: ['capacity'] as const,
  facts: (cluster: string | undefined) =>
    queryOptions({
      queryKey: [...capacityQueries.all, 'facts', cluster] as const,
      queryFn: ({ signal }) =>
        getJson(
          cluster === undefined ? '/api/capacity' : `/api/capacity?cluster=${encodeURIComponent(cluster)}`,
          PlanningFacts,
          { signal },
        ),
      staleTime: Number.POSITIVE_INFINITY,
    }),
  read: () =>
    mutationOptions({
      mutationFn: (text: string) =>
        getJson('/api/capacity/workloads', PlannedWorkloads, { method: 'POST', body: text }),
    }),
};
