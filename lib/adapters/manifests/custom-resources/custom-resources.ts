import { z } from 'zod';
import type { CustomResource } from './derived.ts';
import { JOBS } from './jobs.ts';
import { KEYCLOAK } from './keycloak.ts';
import { KNATIVE } from './knative.ts';
import { SEARCH_CLUSTERS } from './search-clusters.ts';
import { STRIMZI } from './strimzi.ts';

/** The kinds whose pods an operator makes from elsewhere than a pod template. */
const CUSTOM_RESOURCES: readonly CustomResource[] = [...JOBS, ...KEYCLOAK, ...KNATIVE, ...SEARCH_CLUSTERS, ...STRIMZI];

const Identity = z.object({ apiVersion: z.string(), kind: z.string() });

/** The row of an object's kind, whatever its version. */
export function customResourceOf(raw: unknown): CustomResource | undefined {
  const identity = Identity.safeParse(raw);
  if (!identity.success) return undefined;
  const { apiVersion, kind } = identity.data;
  return CUSTOM_RESOURCES.find((row) => row.kind === kind && apiVersion.startsWith(`${row.group}/`));
}
