import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { Credentials } from '#lib/adapters/registry/client.ts';
import { registryImageReader } from '#lib/adapters/registry/registry-image-reader.ts';
import type { ImageReader } from '#lib/ports/image-reader.ts';
import type { Env } from './env.ts';

/** What `docker login` writes. Source: https://docs.docker.com/reference/cli/docker/login/. */
const AuthFile = z.object({ auths: z.record(z.string(), z.object({ auth: z.string() })) });

/** Reads images from their registries when the environment asks for it: it is the one source outside the cluster. */
export function imagesOf({
  HEADROOM_READ_IMAGES: wanted,
  HEADROOM_REGISTRY_AUTH_FILE: file,
}: Env): ImageReader | undefined {
  if (wanted === undefined) return undefined;
  const known = file === undefined ? new Map<string, Credentials>() : credentialsIn(file);
  return registryImageReader({ credentials: (host) => known.get(host) });
}

/** @throws Error when the file cannot be read or is none that `docker login` wrote: the environment is wrong then. */
function credentialsIn(file: string): ReadonlyMap<string, Credentials> {
  const { auths } = AuthFile.parse(JSON.parse(readFileSync(file, 'utf8')));
  return new Map(
    Object.entries(auths).map(([address, { auth }]) => {
      const [user = '', ...password] = Buffer.from(auth, 'base64').toString('utf8').split(':');
      return [hostOf(address), { user, password: password.join(':') }];
    }),
  );
}

/** The key is a host, or for Docker Hub an address of its old API. */
const hostOf = (address: string): string => {
  const host = address.replace(/^https?:\/\//, '').replace(/\/.*$/, '');
  return /^(?:index\.)?docker\.io$/.test(host) ? 'registry-1.docker.io' : host;
};
