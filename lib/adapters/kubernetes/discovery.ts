import { z } from 'zod';
import type { Connection } from './connection.ts';
import { discoveryPath, type Resource } from './resources.ts';

const ResourceList = z.object({
  resources: z.array(z.object({ name: z.string(), kind: z.string(), namespaced: z.boolean() })),
});

/** Finds how a kind is listed; undefined when the cluster does not serve it. Every authenticated user may ask. */
export async function discover(
  { apiVersion, kind }: { readonly apiVersion: string; readonly kind: string },
  connection: Connection,
  signal: AbortSignal,
): Promise<Resource | undefined> {
  const answer = await connection.get(discoveryPath(apiVersion), signal);
  const parsed = ResourceList.safeParse(answer.ok ? answer.value : undefined);
  const found = parsed.data?.resources.find((resource) => resource.kind === kind && !resource.name.includes('/'));
  return found && { kind, apiVersion, plural: found.name, namespaced: found.namespaced };
}
