import { z } from 'zod';
import type { Connection } from './connection.ts';
import { listPages } from './list-pages.ts';

const Namespace = z.object({ metadata: z.object({ name: z.string() }) });

/** The namespaces to look at one by one. `all` tells that the cluster has no others, or that no others are wanted. */
export type KnownNamespaces = { readonly names: readonly string[]; readonly all: boolean };

/** Those that were asked for, else all that may be listed, else the context's own; none when nothing tells. */
export async function knownNamespaces(
  connection: Connection,
  named: readonly string[] | undefined,
  signal: AbortSignal,
): Promise<KnownNamespaces> {
  if (named !== undefined) return { names: named, all: true };
  const names: string[] = [];
  const { trouble } = await listPages(connection, '/api/v1/namespaces', signal, {
    take(items) {
      for (const item of items) {
        const parsed = Namespace.safeParse(item);
        if (parsed.success) names.push(parsed.data.metadata.name);
      }
    },
    restart() {
      names.length = 0;
    },
  });
  if (names.length > 0) return { names, all: trouble === undefined };
  return { names: connection.namespace === undefined ? [] : [connection.namespace], all: false };
}
