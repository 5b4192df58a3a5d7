import { z } from 'zod';
import { err, ok, type Result } from '#lib/core/result.ts';
import { namedConfigMaps } from '#lib/objects/named-config-maps.ts';
import type { ClusterObject } from '#lib/objects/parse-object.ts';
import { sharingPodSpecReader } from '#lib/objects/pod-spec-reader.ts';
import { toNodes } from '#lib/objects/to-nodes.ts';
import { toPolicies } from '#lib/objects/to-policies.ts';
import { toWorkloads } from '#lib/objects/to-workloads.ts';
import type { Clock } from '#lib/ports/clock.ts';
import type { ClusterReader, ObjectFacts } from '#lib/ports/cluster-reader.ts';
import type { UpstreamError } from '#lib/ports/upstream-error.ts';
import { atMost } from './at-most.ts';
import type { Connection } from './connection.ts';
import { discover } from './discovery.ts';
import { type KnownNamespaces, knownNamespaces } from './known-namespaces.ts';
import type { Reading } from './list-kind.ts';
import { readOwners } from './read-owners.ts';
import { type ReadResource, readResource } from './read-resource.ts';
import { upstreamErrorOf } from './refusal.ts';
import { ADD_ONS, CONFIG_MAPS, PODS, RESOURCES } from './resources.ts';

export type ReaderOptions = {
  /** Only these namespaces, when given. */
  readonly namespaces: readonly string[] | undefined;
  /** The name that the facts carry; that of the context when absent. */
  readonly cluster?: string;
  /** Leaves out what belongs to no namespace, such as nodes. */
  readonly onlyNamespaced?: boolean;
  readonly timeoutMilliseconds: number;
  readonly clock: Clock;
};

/** How many kinds are listed at the same time. */
const AT_ONCE = 4;

const Version = z.object({ gitVersion: z.string() });
const Named = z.object({ metadata: z.object({ namespace: z.string(), name: z.string() }) });

async function serverVersion({ connection, signal }: Reading): Promise<string | undefined> {
  const answer = await connection.get('/version', signal);
  return Version.safeParse(answer.ok ? answer.value : undefined).data?.gitVersion;
}

/** Only the ConfigMaps that pods name are kept: the others are nobody's business here. */
async function readConfigMaps(objects: readonly ClusterObject[], reading: Reading): Promise<ReadResource | undefined> {
  const named = namedConfigMaps(objects);
  if (named.size === 0) return undefined;
  return readResource(CONFIG_MAPS, reading, (raw) => {
    const { data } = Named.safeParse(raw);
    return data !== undefined && named.has(`${data.metadata.namespace}/${data.metadata.name}`);
  });
}

function toFacts(
  connection: Connection,
  cluster: string,
  version: string | undefined,
  answers: readonly ReadResource[],
  clock: Clock,
): ObjectFacts {
  const source = 'kubernetes';
  const objects = answers.flatMap((answer) => answer.objects);
  const configMaps = answers.filter(({ questions }) => questions.some(({ asks }) => asks === CONFIG_MAPS.plural));
  const allConfigMaps = (namespace: string) => configMaps.some(({ complete }) => complete(namespace));
  const { workloads, gaps: workloadGaps } = toWorkloads(objects, { cluster, source, allConfigMaps });
  const { nodes, gaps: nodeGaps } = toNodes(objects, source);
  const { policies, gaps: policyGaps } = toPolicies(objects, cluster, source);
  const gaps = [...answers.flatMap((answer) => answer.gaps), ...workloadGaps, ...nodeGaps, ...policyGaps];
  const readAt = clock();
  return {
    cluster,
    takenAt: readAt,
    origin: { kind: 'live', name: connection.context },
    serverVersion: version,
    workloads,
    nodes,
    policies,
    sources: [
      {
        source,
        address: connection.server,
        version,
        state: gaps.length === 0 ? 'read' : 'partial',
        readAt,
        questions: answers.flatMap((answer) => answer.questions),
      },
    ],
    gaps,
  };
}

/** Troubles after which no other question of the same scan would be answered. */
const HOPELESS: ReadonlySet<string> = new Set(['unreachable', 'unauthorised', 'timed-out', 'cancelled']);

async function readListed(reading: Reading): Promise<readonly ReadResource[]> {
  const { connection, signal, wanted } = reading;
  const found = await atMost(AT_ONCE, ADD_ONS, (kind) => discover(kind, connection, signal));
  const addOns = found.filter((resource) => resource !== undefined);
  return atMost(AT_ONCE, [...RESOURCES, ...addOns].filter(wanted), (resource) => readResource(resource, reading));
}

async function readObjects(pods: ReadResource, reading: Reading): Promise<readonly ReadResource[]> {
  if (HOPELESS.has(pods.trouble?.kind ?? '')) return [pods];
  const listed = [pods, ...(await readListed(reading))];
  const owners = await readOwners(
    listed.flatMap(({ objects }) => objects),
    reading,
  );
  const found = [...listed, ...owners];
  const configMaps = await readConfigMaps(
    found.flatMap(({ objects }) => objects),
    reading,
  );
  return configMaps === undefined ? found : [...found, configMaps];
}

/** Reads a live cluster with get and list only. It fails only when pods could not be read and nothing else was either. */
export function kubernetesReader(
  connection: Connection,
  { namespaces, cluster = connection.context, onlyNamespaced = false, timeoutMilliseconds, clock }: ReaderOptions,
): ClusterReader {
  return {
    async read(signal, progress): Promise<Result<ObjectFacts, UpstreamError>> {
      let known: Promise<KnownNamespaces> | undefined;
      const reading: Reading = {
        connection,
        signal,
        progress,
        only: namespaces !== undefined,
        wanted: ({ namespaced }) => namespaced || !onlyNamespaced,
        now: () => performance.now(),
        readSpec: sharingPodSpecReader(),
        namespaces: () => {
          known ??= knownNamespaces(connection, namespaces, signal);
          return known;
        },
      };
      const pods = await readResource(PODS, reading);
      const answers = await readObjects(pods, reading);
      if (signal.aborted) return err({ kind: 'cancelled' });
      if (pods.trouble !== undefined && answers.every(({ objects }) => objects.length === 0)) {
        return err(upstreamErrorOf(pods.trouble, { resource: PODS, namespaces }, connection, timeoutMilliseconds));
      }
      return ok(toFacts(connection, cluster, await serverVersion(reading), answers, clock));
    },
  };
}
