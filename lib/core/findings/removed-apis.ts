import { isAtLeast, parseVersion, type Version } from '../nodes/version.ts';

/** API versions of workloads that are gone, with the release that removed them. Source: https://kubernetes.io/docs/reference/using-api/deprecation-guide/ */
const REMOVED_APIS: Readonly<Record<string, string>> = {
  'extensions/v1beta1': '1.16',
  'apps/v1beta1': '1.16',
  'apps/v1beta2': '1.16',
  'batch/v2alpha1': '1.21',
  'batch/v1beta1': '1.25',
};

/** The release that removed an API version, where the cluster is as new as that; a cluster of unknown release is taken for a new one. */
export function removedIn(apiVersion: string, cluster: Version | undefined): string | undefined {
  const gone = REMOVED_APIS[apiVersion];
  const since = gone === undefined ? undefined : parseVersion(gone);
  if (since === undefined) return undefined;
  return cluster === undefined || isAtLeast(cluster, since.major, since.minor) ? gone : undefined;
}
