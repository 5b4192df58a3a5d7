import type { Question } from '#lib/core/model/cluster-facts.ts';
import type { Gap } from '#lib/core/model/gap.ts';
import { type ClusterObject, parseObject } from '#lib/objects/parse-object.ts';
import type { PodSpecReader } from '#lib/objects/pod-spec-reader.ts';
import type { Connection } from './connection.ts';
import type { KnownNamespaces } from './known-namespaces.ts';
import { listPages } from './list-pages.ts';
import { listPath, type Resource } from './resources.ts';
import type { Trouble } from './trouble.ts';

/** What all lists of one scan share. */
export type Reading = {
  readonly connection: Connection;
  readonly signal: AbortSignal;
  readonly progress: (says: string) => void;
  /** Where to look when the whole cluster may not be listed. */
  readonly namespaces: () => Promise<KnownNamespaces>;
  /** True when only those namespaces are wanted. */
  readonly only: boolean;
  /** Which kinds are listed besides pods. */
  readonly wanted: (resource: Resource) => boolean;
  readonly now: () => number;
  readonly readSpec: PodSpecReader;
};

/** One list: what it gave, what of it had not the shape of its kind, and what ended it early. */
export type ListedKind = {
  readonly objects: readonly ClusterObject[];
  readonly malformed: readonly Gap[];
  readonly question: Question;
  readonly trouble: Trouble | undefined;
};

/** Items of a list do not repeat the kind of the list. */
const withKind = (item: unknown, { apiVersion, kind }: Resource): unknown =>
  typeof item === 'object' && item !== null ? { apiVersion, kind, ...item } : item;

/** Lists one kind in the whole cluster or in one namespace; each page is slimmed to the model as it comes. */
export async function listKind(
  resource: Resource,
  namespace: string | undefined,
  wanted: (raw: unknown) => boolean,
  { connection, signal, progress, now, readSpec }: Reading,
): Promise<ListedKind> {
  const path = listPath(resource, namespace);
  const place = namespace === undefined ? '' : ` in ${namespace}`;
  let objects: ClusterObject[] = [];
  let malformed: Gap[] = [];
  const begun = now();
  const { items, trouble } = await listPages(connection, path, signal, {
    take(page) {
      for (const item of page) {
        if (!wanted(item)) continue;
        const parsed = parseObject(withKind(item, resource), 'kubernetes', undefined, readSpec);
        if (parsed.ok) objects.push(parsed.value);
        else malformed.push(parsed.error);
      }
      progress(`${resource.plural}${place}: ${objects.length + malformed.length}`);
    },
    restart() {
      objects = [];
      malformed = [];
    },
  });
  const milliseconds = Math.round(now() - begun);
  const question = { asks: resource.plural, text: path, answers: items, milliseconds, failure: trouble?.detail };
  return { objects, malformed, question, trouble };
}
