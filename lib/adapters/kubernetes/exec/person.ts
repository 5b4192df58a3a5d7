import { KubeConfig } from '@kubernetes/client-node';
import { err, ok, type Result } from '#lib/core/result.ts';
import type { UpstreamError } from '#lib/ports/upstream-error.ts';
import { loadContext } from '../connection.ts';

/** Who asks: the user of the kubeconfig, or somebody by a token that is used for one request and forgotten. */
export type Person = { readonly kind: 'kubeconfig' } | { readonly kind: 'token'; readonly token: string };

const NOT_A_PERSON: UpstreamError = {
  kind: 'forbidden',
  what: 'commands in containers',
  detail: 'Headroom runs with a service account here, and never runs anything in a container with it',
  remedy: 'Give a token of your own',
};

/**
 * The cluster of a context with the credentials of a person and no others: a token replaces every credential of the kubeconfig, and
 * the service account of a pod is never taken for a person.
 */
export function configOf(context: string | undefined, person: Person): Result<KubeConfig, UpstreamError> {
  const loaded = loadContext(context);
  if (!loaded.ok)
    return err({
      kind: 'unreachable',
      address: 'kubeconfig',
      detail: loaded.error,
      remedy: 'Name a context that exists',
    });
  const config = loaded.value;
  if (person.kind === 'kubeconfig') return isServiceAccount(config) ? err(NOT_A_PERSON) : ok(config);
  const cluster = config.getCurrentCluster();
  if (cluster === null)
    return err({
      kind: 'unreachable',
      address: 'kubeconfig',
      detail: 'no cluster is configured',
      remedy: 'Set a context',
    });
  if (!isSafe(new URL(cluster.server)))
    return err({
      kind: 'unreachable',
      address: cluster.server,
      detail: 'a token would go there without encryption',
      remedy: 'Reach the API server by https',
    });
  const theirs = new KubeConfig();
  theirs.loadFromClusterAndUser(cluster, { name: 'person', token: person.token });
  return ok(theirs);
}

/** Who listens on the way reads what is not encrypted; nobody listens inside this machine. */
const isSafe = ({ protocol, hostname }: URL): boolean =>
  protocol === 'https:' || hostname === 'localhost' || hostname === '[::1]' || hostname.startsWith('127.');

const isServiceAccount = (config: KubeConfig): boolean => config.getCurrentContext() === 'inClusterContext';
