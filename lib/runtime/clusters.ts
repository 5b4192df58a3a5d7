import { readClusterList, type Variables } from '#lib/adapters/cluster-list/read-cluster-list.ts';
import { contextNames } from '#lib/adapters/kubernetes/connection.ts';
import { err, ok, type Result } from '#lib/core/result.ts';
import { type Env, readEnv } from './env.ts';

/** One cluster that this process scans; the only one has no name of its own but that of its context. */
export type ClusterSettings = { readonly name: string | undefined; readonly env: Env };

type Raw = Readonly<Record<string, string | undefined>>;

/** What a cluster of a list may set for itself; the rest is of the whole process. */
const OF_A_CLUSTER =
  /^HEADROOM_(?:SOURCE|CONTEXT|NAMESPACES|PROMETHEUS_(?!CLUSTER_LABEL)\w+|WINDOW|SCAN_EVERY|WATCH|KUBELET|READ_IMAGES|REGISTRY_AUTH_FILE)$/;

/** What names clusters, and so is not handed on to each. */
const OF_ALL = ['HEADROOM_CONTEXTS', 'HEADROOM_CLUSTERS_FILE', 'HEADROOM_SOURCE', 'HEADROOM_CONTEXT'];

/** Clusters by name with what each sets for itself; undefined when the process shows one. */
function listed({ HEADROOM_CONTEXTS: contexts, HEADROOM_CLUSTERS_FILE: file }: Env) {
  if (file !== undefined) return readClusterList(file);
  if (contexts === undefined) return ok(undefined);
  const names = contexts.includes('*') ? contextNames() : ok(contexts);
  return names.ok ? ok(Object.fromEntries(names.value.map((name): [string, Variables] => [name, {}]))) : names;
}

/** One server that holds several clusters is asked for each by its label. */
function labelled(
  name: string,
  { HEADROOM_PROMETHEUS_CLUSTER_LABEL: label, HEADROOM_PROMETHEUS_MATCHERS: own }: Raw,
): Raw {
  if (label === undefined) return {};
  return { HEADROOM_PROMETHEUS_MATCHERS: [own, `${label}=${JSON.stringify(name)}`].filter(Boolean).join(',') };
}

function settingsOf(name: string, own: Variables, raw: Raw): Result<ClusterSettings, readonly string[]> {
  const foreign = Object.keys(own).filter((key) => !OF_A_CLUSTER.test(key));
  if (foreign.length > 0) return err(foreign.map((key) => `${name}: ${key} cannot be set for one cluster`));
  const shared = Object.fromEntries(Object.entries(raw).filter(([key]) => !OF_ALL.includes(key)));
  const source = own['HEADROOM_SOURCE'] ?? 'live';
  const named = { HEADROOM_SOURCE: source, ...(source === 'live' && { HEADROOM_CONTEXT: name }) };
  const merged = { ...shared, ...named, ...own };
  const env = readEnv({ ...merged, ...(own['HEADROOM_PROMETHEUS_MATCHERS'] === undefined && labelled(name, merged)) });
  return env.ok ? ok({ name, env: env.value }) : err(env.error.map((fault) => `${name}: ${fault}`));
}

/** What tells the series that one cluster is asked for from those of another. */
const asked = ({ env }: ClusterSettings): string =>
  JSON.stringify([
    env.HEADROOM_PROMETHEUS_URL,
    env.HEADROOM_PROMETHEUS_TENANT,
    env.HEADROOM_PROMETHEUS_MATCHERS,
    env.HEADROOM_PROMETHEUS_HEADERS,
  ]);

/** Clusters that would be given each other's usage: same server, same tenant, same matchers. */
function mixed(clusters: readonly ClusterSettings[]): readonly string[] {
  const measured = clusters.filter(
    ({ env }) => env.HEADROOM_SOURCE?.kind === 'live' && env.HEADROOM_PROMETHEUS_URL !== undefined,
  );
  return [...Map.groupBy(measured, asked).values()]
    .filter((same) => same.length > 1)
    .map(
      (same) =>
        `${same.map(({ name }) => name).join(', ')}: they ask one Prometheus for the same series; set HEADROOM_PROMETHEUS_CLUSTER_LABEL to the label that tells them apart, or HEADROOM_PROMETHEUS_MATCHERS for each`,
    );
}

/** The clusters that the environment names, each with its own settings; the error lists all faults. */
export function clustersOf(env: Env, raw: Raw): Result<readonly ClusterSettings[], readonly string[]> {
  const list = listed(env);
  if (!list.ok) return err([list.error]);
  if (list.value === undefined) return ok([{ name: undefined, env }]);
  const read = Object.entries(list.value).map(([name, own]) => settingsOf(name, own, raw));
  const faults = read.flatMap((settings) => (settings.ok ? [] : settings.error));
  const clusters = read.flatMap((settings) => (settings.ok ? [settings.value] : []));
  const all = [...faults, ...mixed(clusters)];
  return all.length > 0 ? err(all) : ok(clusters);
}
