import type { ImageConfig } from '#lib/core/model/cluster-facts.ts';
import type { Gap } from '#lib/core/model/gap.ts';
import { ok, type Result } from '#lib/core/result.ts';
import type { ImageReader, WantedImage } from '#lib/ports/image-reader.ts';
import type { PullSecretRef, PullSecrets } from '#lib/ports/pull-secrets.ts';
import { credentialsOf } from './auth-file.ts';
import { type Credentials, type RegistryOptions, registryClient } from './client.ts';
import { type Platform, readImage } from './read-image.ts';
import { registryReference } from './registry-reference.ts';

/** How many images are asked for at once. */
const AT_ONCE = 8;

/** How the reader asks; `pullSecrets` only where the operator allows it. */
export type ImageReaderOptions = RegistryOptions & { readonly pullSecrets?: PullSecrets; readonly platform?: Platform };

/**
 * Reads image configurations from their registries. Configurations are kept by digest for the life of the reader, and so are references
 * that name a digest; a tag is asked for again, for it may have moved. A pull secret is read when a registry is closed without it, and
 * what it holds ends with the reading. An image that cannot be read is a gap with what would mend it.
 */
export function registryImageReader(options: ImageReaderOptions = {}): ImageReader {
  const { platform = { os: 'linux', architecture: 'amd64' }, pullSecrets } = options;
  const client = registryClient(options);
  const blobs = new Map<string, ImageConfig>();
  const pinned = new Map<string, ImageConfig>();

  async function readWith(
    credentials: ReadonlyMap<string, Credentials>,
    reference: string,
    signal: AbortSignal,
  ): Promise<Result<ImageConfig>> {
    const opened = registryClient({ ...options, credentials: (host) => credentials.get(host) });
    return readImage(reference, platform, opened, blobs, signal);
  }

  async function readOne({ reference, pullSecrets: secrets }: WantedImage, signal: AbortSignal): Promise<Read> {
    const before = pinned.get(reference);
    if (before !== undefined) return { image: ok(before), gaps: [] };
    let image = await readImage(reference, platform, client, blobs, signal);
    const gaps: Gap[] = [];
    for (const secret of pullSecrets === undefined ? [] : secrets) {
      if (image.ok || !isLocked(image.error)) break;
      const text = await pullSecrets?.read(secret, signal);
      if (text === undefined) break;
      const credentials = text.ok ? credentialsOf(text.value) : text;
      if (credentials.ok) image = await readWith(credentials.value, reference, signal);
      else gaps.push(typeof credentials.error === 'string' ? malformed(secret, credentials.error) : credentials.error);
    }
    if (image.ok && reference.includes('@sha256:')) pinned.set(reference, image.value);
    return { image, gaps: image.ok ? [] : gaps };
  }

  return {
    async read(wanted, signal) {
      const images: Record<string, ImageConfig> = {};
      const gaps: Gap[] = [];
      const waiting = byReference(wanted);
      const work = async (): Promise<void> => {
        for (let next = waiting.shift(); next !== undefined && !signal.aborted; next = waiting.shift()) {
          const read = await readOne(next, signal);
          gaps.push(...read.gaps);
          if (read.image.ok) images[next.reference] = read.image.value;
          else gaps.push(gapOf(next.reference, read.image.error, pullSecrets !== undefined));
        }
      };
      await Promise.all(Array.from({ length: AT_ONCE }, work));
      return { images, gaps };
    },
  };
}

type Read = { readonly image: Result<ImageConfig>; readonly gaps: readonly Gap[] };

/** Each image once, with the secrets of all that pull it. */
function byReference(wanted: readonly WantedImage[]): WantedImage[] {
  return [...Map.groupBy(wanted, ({ reference }) => reference)].map(([reference, same]) => {
    const secrets = new Map(
      same.flatMap(({ pullSecrets }) => pullSecrets.map((secret) => [`${secret.namespace}/${secret.name}`, secret])),
    );
    return { reference, pullSecrets: [...secrets.values()] };
  });
}

const isLocked = (why: string): boolean => /user and a password|answers 40[13]|token/.test(why);

const malformed = ({ namespace, name }: PullSecretRef, why: string): Gap => ({
  source: 'registry',
  what: `pull secret ${namespace}/${name}`,
  why,
  remedy: 'Make it anew with kubectl create secret docker-registry',
});

function gapOf(reference: string, why: string, asksSecrets: boolean): Gap {
  const { host } = registryReference(reference);
  const unsigned = /certificate|self.signed|CERT_/i.test(why);
  return {
    source: 'registry',
    what: `image ${reference}`,
    why: `${host}: ${why}`,
    remedy: isLocked(why)
      ? `Give Headroom a pull credential for ${host} in HEADROOM_REGISTRY_AUTH_FILE${asksSecrets ? '' : ', or let it read pull secrets with HEADROOM_REGISTRY_PULL_SECRETS=1'}`
      : unsigned
        ? `Name the authority that signed the certificate of ${host} in HEADROOM_REGISTRY_HOSTS_FILE`
        : `Check that ${host} is reachable from Headroom and that the image is still there`,
  };
}
