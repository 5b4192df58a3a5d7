import type { ImageConfig } from '#lib/core/model/cluster-facts.ts';
import type { Gap } from '#lib/core/model/gap.ts';
import { ok } from '#lib/core/result.ts';
import type { ImageReader } from '#lib/ports/image-reader.ts';
import { type RegistryOptions, registryClient } from './client.ts';
import { type Platform, readImage } from './read-image.ts';
import { registryReference } from './registry-reference.ts';

/** How many images are asked for at once. */
const AT_ONCE = 8;

/**
 * Reads image configurations from their registries. Configurations are kept by digest for the life of the reader, and so are references
 * that name a digest; a tag is asked for again, for it may have moved. An image that cannot be read is a gap with what would mend it.
 */
export function registryImageReader(
  options: RegistryOptions = {},
  platform: Platform = { os: 'linux', architecture: 'amd64' },
): ImageReader {
  const client = registryClient(options);
  const blobs = new Map<string, ImageConfig>();
  const pinned = new Map<string, ImageConfig>();
  return {
    async read(references, signal) {
      const images: Record<string, ImageConfig> = {};
      const gaps: Gap[] = [];
      const waiting = [...new Set(references)];
      const work = async (): Promise<void> => {
        for (let next = waiting.shift(); next !== undefined && !signal.aborted; next = waiting.shift()) {
          const before = pinned.get(next);
          const read = before === undefined ? await readImage(next, platform, client, blobs, signal) : ok(before);
          if (read.ok && next.includes('@sha256:')) pinned.set(next, read.value);
          if (read.ok) images[next] = read.value;
          else gaps.push(gapOf(next, read.error));
        }
      };
      await Promise.all(Array.from({ length: AT_ONCE }, work));
      return { images, gaps };
    },
  };
}

function gapOf(reference: string, why: string): Gap {
  const { host } = registryReference(reference);
  const locked = /user and a password|answers 40[13]|token/.test(why);
  const unsigned = /certificate|self.signed|CERT_/i.test(why);
  return {
    source: 'registry',
    what: `image ${reference}`,
    why: `${host}: ${why}`,
    remedy: locked
      ? `Give Headroom a pull credential for ${host} in HEADROOM_REGISTRY_AUTH_FILE`
      : unsigned
        ? `Name the authority that signed the certificate of ${host} in HEADROOM_REGISTRY_HOSTS_FILE`
        : `Check that ${host} is reachable from Headroom and that the image is still there`,
  };
}
