import { cookies } from 'next/headers';
import { redirect } from 'next/navigation';
import { CLUSTER_COOKIE } from '#components/shell/cluster-cookie.ts';
import { err, ok, type Result } from '#lib/core/result.ts';
import { type FleetIndex, indexFleet, mergeFleets } from '#lib/http/fleet-index.ts';
import type { ProblemSpec } from '#lib/http/respond.ts';
import { clusterNames, clusterStates, currentScan, fleetSettings, prices } from '#lib/runtime/scans.ts';

/** The last scan as pages and routes read it. */
export type Scan = NonNullable<Awaited<ReturnType<typeof currentScan>>>;

/** What stands behind the question mark of an address. */
export type Asked = Readonly<Record<string, string | readonly string[] | undefined>>;

/** The last scan of the cluster of that name, of the only one without; undefined while the first one runs or when it failed. */
export const lastScan = (cluster?: string): Promise<Scan | undefined> => currentScan(cluster);

/** The last scans of all clusters that have one. */
export const lastScans = async (): Promise<readonly Scan[]> =>
  (await clusterStates()).flatMap(({ scan }) => scan ?? []);

/**
 * The cluster that a page is of; undefined where there is one. An address that names none of several is sent on to the one that was
 * chosen last, else to the first, so that every address says what it shows.
 */
export async function clusterOfPage(path: string, asked: Asked): Promise<string | undefined> {
  const names = clusterNames();
  if (names.length === 0) return undefined;
  const { cluster, ...others } = asked;
  if (typeof cluster === 'string' && names.includes(cluster)) return cluster;
  const before = (await cookies()).get(CLUSTER_COOKIE)?.value;
  const params = new URLSearchParams({ cluster: names.find((name) => name === before) ?? names[0] ?? '' });
  for (const [key, value] of Object.entries(others)) for (const each of [value ?? []].flat()) params.append(key, each);
  redirect(`${path}?${params}`);
}

/** The cluster that a question to the API is of; undefined where there is one. Of several, one has to be named. */
export function clusterOfQuestion(params: URLSearchParams): Result<string | undefined, ProblemSpec> {
  const names = clusterNames();
  const asked = params.get('cluster') ?? undefined;
  if (names.length === 0 || (asked !== undefined && names.includes(asked)))
    return ok(names.length === 0 ? undefined : asked);
  const detail =
    asked === undefined ? 'there are several clusters, and the address names none' : `there is no cluster "${asked}"`;
  return err({
    status: asked === undefined ? 400 : 404,
    title: 'Which cluster?',
    detail,
    remedy: `add ?cluster= and one of ${names.join(', ')}`,
  });
}

/** The JVM containers of a scan, and those of which it cannot be told; what is certainly none is left out. */
export const jvmsOf = ({ assessments }: Scan): Scan['assessments'] =>
  assessments.filter(({ detection }) => detection.isJvm !== false);

const indexes = new WeakMap<Scan, FleetIndex>();

/** The index of a scan's fleet, made once a scan. */
export function fleetIndexOf(scan: Scan): FleetIndex {
  const found = indexes.get(scan) ?? indexFleet(scan.facts, jvmsOf(scan), fleetSettings());
  indexes.set(scan, found);
  return found;
}

let merged: { readonly of: readonly Scan[]; readonly index: FleetIndex } | undefined;

/** The fleet of all clusters, made once for the same scans. */
export function fleetOf(scans: readonly Scan[]): FleetIndex {
  const [only] = scans;
  if (scans.length === 1 && only !== undefined) return fleetIndexOf(only);
  const isSame = merged?.of.length === scans.length && merged.of.every((scan, i) => scan === scans[i]);
  if (merged === undefined || !isSame) merged = { of: scans, index: mergeFleets(scans.map(fleetIndexOf), prices()) };
  return merged.index;
}
