import { z } from 'zod';
import { err, ok, type Result } from '#lib/core/result.ts';
import type { Connection } from './connection.ts';
import { listPath, type Resource } from './resources.ts';
import type { Trouble } from './trouble.ts';

/** Only the heads of objects are asked for: 50,000 pods are a few MiB so. Source: Kubernetes API concepts, "Metadata-only fetches". */
const HEADS = 'application/json;as=PartialObjectMetadata;g=meta.k8s.io;v=v1';
const HEAD_LIST = 'application/json;as=PartialObjectMetadataList;g=meta.k8s.io;v=v1';

/** Items a page. Source: the default of client-go's pager. */
const PAGE = 500;
/** How long one watch is asked to last; the server then ends it in good order, and the next goes on. */
const LAST_SECONDS = 240;
/** The wait after a trouble, and the longest: it doubles with each in a row. */
const WAIT = 1000;
const LONGEST_WAIT = 60_000;

const Texts = z.record(z.string(), z.string()).optional();
const Head = z.object({
  metadata: z.object({
    name: z.string().default(''),
    namespace: z.string().default(''),
    resourceVersion: z.string().default(''),
    generation: z.number().optional(),
    deletionTimestamp: z.string().nullish(),
    labels: Texts,
    annotations: Texts,
    ownerReferences: z.array(z.object({ kind: z.string() })).optional(),
  }),
});
type Head = z.infer<typeof Head>['metadata'];

const Heads = z.object({
  metadata: z.object({ continue: z.string().optional(), resourceVersion: z.string() }),
  items: z.array(Head).nullable(),
});

const Event = z.object({
  type: z.enum(['ADDED', 'MODIFIED', 'DELETED', 'BOOKMARK', 'ERROR']),
  object: z.looseObject({ code: z.number().optional() }),
});

/** What of an object's head says that somebody changed it: its status changes alone do not. Pods have no generation. */
const print = ({ generation, labels, annotations }: Head): string => JSON.stringify([generation, labels, annotations]);

/** What is known of one kind, by `namespace/name`. */
type Known = Map<string, string>;

/** Pods of jobs come and go all day and change nothing that is judged. */
const isPassing = ({ ownerReferences }: Head): boolean => ownerReferences?.some(({ kind }) => kind === 'Job') ?? false;

const keyOf = ({ namespace, name }: Head): string => `${namespace}/${name}`;

async function listHeads(
  connection: Connection,
  path: string,
  signal: AbortSignal,
): Promise<Result<{ readonly heads: readonly Head[]; readonly version: string }, Trouble>> {
  const heads: Head[] = [];
  for (let token: string | undefined = ''; ; ) {
    const query = new URLSearchParams({ limit: `${PAGE}`, ...(token !== '' && { continue: token }) });
    const answer = await connection.get(`${path}?${query}`, signal, HEAD_LIST);
    if (!answer.ok) return answer;
    const page = Heads.safeParse(answer.value);
    if (!page.success) return err({ kind: 'malformed', detail: 'the answer is no list of heads' });
    for (const { metadata } of page.data.items ?? []) heads.push(metadata);
    token = page.data.metadata.continue;
    if (!token) return ok({ heads, version: page.data.metadata.resourceVersion });
  }
}

/** Namespaces in which something is not as it was known; what is known is brought up to date. */
function differences(known: Known, heads: readonly Head[]): ReadonlySet<string> {
  const now = new Map(heads.filter((head) => !isPassing(head)).map((head) => [keyOf(head), print(head)]));
  const changed = [...now].filter(([key, value]) => known.get(key) !== value).map(([key]) => key);
  const gone = [...known.keys()].filter((key) => !now.has(key));
  known.clear();
  for (const [key, value] of now) known.set(key, value);
  return new Set([...changed, ...gone].map((key) => key.split('/')[0] ?? ''));
}

/** What one event means: a namespace that changed, a version to go on from, or that the server forgot. */
function heard(known: Known, line: string): { namespace?: string; version?: string; forgot?: true } {
  const event = Event.safeParse(JSON.parse(line));
  if (!event.success || event.data.type === 'ERROR') return { forgot: true };
  const parsed = Head.safeParse(event.data.object);
  if (!parsed.success) return { forgot: true };
  const { metadata: head } = parsed.data;
  const version = head.resourceVersion;
  if (event.data.type === 'BOOKMARK' || isPassing(head)) return { version };
  const [before, after] = [known.get(keyOf(head)), event.data.type === 'DELETED' ? undefined : print(head)];
  if (after === undefined) known.delete(keyOf(head));
  else known.set(keyOf(head), after);
  return before === after ? { version } : { version, namespace: head.namespace };
}

/** Troubles that waiting does not mend. */
const FINAL: ReadonlySet<Trouble['kind']> = new Set(['forbidden', 'unauthorised', 'absent', 'cancelled']);

function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const done = (): void => {
      clearTimeout(timer);
      signal.removeEventListener('abort', done);
      resolve();
    };
    const timer = setTimeout(done, milliseconds);
    signal.addEventListener('abort', done);
  });
}

/** Follows a list from one version of it on; gives the version that it came to, or undefined when the server forgot it. */
async function follow(
  connection: Connection,
  path: string,
  from: string,
  signal: AbortSignal,
  known: Known,
  changed: (namespace: string) => void,
): Promise<Result<string | undefined, Trouble>> {
  let version: string | undefined = from;
  const query = new URLSearchParams({
    watch: '1',
    allowWatchBookmarks: 'true',
    resourceVersion: from,
    timeoutSeconds: `${LAST_SECONDS}`,
  });
  const ended = await connection.watch(`${path}?${query}`, signal, HEADS, (line) => {
    const { namespace, version: next, forgot } = heard(known, line);
    if (forgot) version = undefined;
    else if (version !== undefined) version = next;
    if (namespace !== undefined) changed(namespace);
  });
  if (ended.ok) return ok(version);
  return ended.error.kind === 'expired' ? ok(undefined) : ended.error.kind === 'cut' ? ok(version) : ended;
}

/**
 * Watches one kind until the signal, and tells the namespaces in which an object came, went or was changed by somebody. When the server
 * forgot where the watch stood (410), the list is read again and compared, so that nothing is missed. Ends with a trouble that waiting
 * does not mend.
 */
export async function watchKind(
  resource: Resource,
  namespace: string | undefined,
  connection: Connection,
  signal: AbortSignal,
  changed: (namespace: string) => void,
): Promise<Trouble> {
  const path = listPath(resource, namespace);
  const known: Known = new Map();
  let isFirst = true;
  let wait = WAIT;
  let version: string | undefined;
  for (;;) {
    let trouble: Trouble | undefined;
    if (version === undefined) {
      const listed = await listHeads(connection, path, signal);
      if (listed.ok) {
        version = listed.value.version;
        const different = differences(known, listed.value.heads);
        if (!isFirst) for (const each of different) changed(each);
        isFirst = false;
      } else trouble = listed.error;
    } else {
      const begun = performance.now();
      const followed = await follow(connection, path, version, signal, known, changed);
      if (followed.ok) version = followed.value;
      else trouble = followed.error;
      // What ends at once would be asked again at once.
      if (followed.ok && performance.now() - begun < WAIT) await pause(WAIT, signal);
    }
    if (signal.aborted) return { kind: 'cancelled', detail: 'the watch was ended' };
    if (trouble !== undefined && FINAL.has(trouble.kind)) return trouble;
    wait = trouble === undefined ? WAIT : Math.min(2 * wait, LONGEST_WAIT);
    if (trouble !== undefined) await pause(wait, signal);
  }
}
