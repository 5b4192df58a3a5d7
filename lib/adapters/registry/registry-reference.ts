/** Where an image is asked for. */
export type RegistryReference = {
  readonly host: string;
  readonly repository: string;
  /** A tag or a digest. */
  readonly version: string;
};

const DOCKER_HUB = 'registry-1.docker.io';

/**
 * A reference as a runtime resolves it: without a host it is Docker Hub's, a single word there is in `library`, without a tag it is
 * `latest`, and a digest goes before a tag.
 * Source: https://github.com/distribution/reference/blob/main/normalize.go.
 */
export function registryReference(reference: string): RegistryReference {
  const [front = '', digest] = reference.split('@', 2);
  const colon = front.lastIndexOf(':');
  const tagged = colon > front.lastIndexOf('/');
  const name = tagged ? front.slice(0, colon) : front;
  const version = digest ?? (tagged ? front.slice(colon + 1) : 'latest');
  const slash = name.indexOf('/');
  const first = slash < 0 ? '' : name.slice(0, slash);
  if (!/[.:]|^localhost$/.test(first))
    return { host: DOCKER_HUB, repository: slash < 0 ? `library/${name}` : name, version };
  const rest = name.slice(slash + 1);
  return /^(?:index\.)?docker\.io$/.test(first)
    ? { host: DOCKER_HUB, repository: rest.includes('/') ? rest : `library/${rest}`, version }
    : { host: first, repository: rest, version };
}
