import type { Connection } from './connection.ts';
import { PODS, RESOURCES } from './resources.ts';
import type { Trouble } from './trouble.ts';
import { watchKind } from './watch-kind.ts';

/** What somebody changes when a workload is to run otherwise. The rest is seen by the next scan. */
const KINDS: ReadonlySet<string> = new Set(['Deployment', 'StatefulSet', 'DaemonSet', 'CronJob']);

/** The kinds that are watched. */
export const WATCHED = [PODS, ...RESOURCES.filter(({ kind }) => KINDS.has(kind))];

/** More than so many namespaces are not watched one by one: each is a connection a kind. */
const MOST_NAMESPACES = 10;

/** Watches what workloads are made of, in the whole cluster or in some namespaces, and tells the namespaces in which something changed. */
export async function watchCluster(
  connection: Connection,
  namespaces: readonly string[] | undefined,
  signal: AbortSignal,
  changed: (namespace: string) => void,
  failed: (plural: string, trouble: Trouble) => void,
): Promise<void> {
  const places = namespaces ?? [undefined];
  if (places.length > MOST_NAMESPACES) return;
  const watches = WATCHED.flatMap((resource) =>
    places.map(async (place) => {
      const trouble = await watchKind(resource, place, connection, signal, changed);
      if (trouble.kind !== 'cancelled') failed(resource.plural, trouble);
    }),
  );
  await Promise.all(watches);
}
