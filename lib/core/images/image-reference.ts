/** A reference taken apart; `name` is registry and repository, as people recognise an image. */
export type ImageReference = {
  /** Registry and repository, lower case: `quay.io/keycloak/keycloak`. */
  readonly name: string;
  readonly tag: string | undefined;
  readonly digest: string | undefined;
};

/**
 * Takes a reference apart; never fails, as a name that is none still says something.
 * Source: distribution/reference, https://github.com/distribution/reference/blob/main/reference.go.
 */
export function parseImageReference(reference: string): ImageReference {
  const [front = '', digest] = reference.trim().split('@', 2);
  const colon = front.lastIndexOf(':');
  const tagged = colon > front.lastIndexOf('/');
  return {
    name: (tagged ? front.slice(0, colon) : front).toLowerCase(),
    tag: tagged ? front.slice(colon + 1) : undefined,
    digest,
  };
}

/** The words of an image's name and tag, as its makers separate them: `eclipse-temurin:17-jre` gives eclipse, temurin, 17, jre. */
export const wordsOf = ({ name, tag }: ImageReference): readonly string[] =>
  `${name}:${tag ?? ''}`
    .toLowerCase()
    .split(/[^a-z\d]+/)
    .filter((word) => word !== '');
