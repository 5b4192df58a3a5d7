import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { z } from 'zod';
import { credentialsOf, registryHost } from '#lib/adapters/registry/auth-file.ts';
import type { Credentials, HostSettings } from '#lib/adapters/registry/client.ts';
import { registryImageReader } from '#lib/adapters/registry/registry-image-reader.ts';
import type { ImageReader } from '#lib/ports/image-reader.ts';
import type { PullSecrets } from '#lib/ports/pull-secrets.ts';
import type { Env } from './env.ts';

/** How single servers are asked: by host, a mirror instead of it, an authority for its certificate, or no encryption. */
const HostsFile = z.record(
  z.string(),
  z.strictObject({ mirror: z.string().optional(), caFile: z.string().optional(), plainHttp: z.boolean().optional() }),
);

/** Reads images from their registries when the environment asks for it: it is the one source outside the cluster. */
export function imagesOf(
  {
    HEADROOM_READ_IMAGES: wanted,
    HEADROOM_REGISTRY_AUTH_FILE: authFile,
    HEADROOM_REGISTRY_HOSTS_FILE: hostsFile,
    HEADROOM_REGISTRY_PULL_SECRETS: asksSecrets,
  }: Env,
  pullSecrets: PullSecrets,
): ImageReader | undefined {
  if (wanted === undefined) return undefined;
  const known = authFile === undefined ? new Map<string, Credentials>() : credentialsIn(authFile);
  const hosts = hostsFile === undefined ? new Map<string, HostSettings>() : settingsIn(hostsFile);
  return registryImageReader({
    credentials: (host) => known.get(host),
    settings: (host) => hosts.get(host),
    ...(asksSecrets === undefined ? {} : { pullSecrets }),
  });
}

/** @throws Error when the file or a certificate cannot be read, or a key is none of those above: the environment is wrong then. */
function settingsIn(file: string): ReadonlyMap<string, HostSettings> {
  const hosts = HostsFile.parse(JSON.parse(readFileSync(file, 'utf8')));
  return new Map(
    Object.entries(hosts).map(([host, { mirror, caFile, plainHttp }]): [string, HostSettings] => [
      registryHost(host),
      {
        ...(mirror === undefined ? {} : { mirror: registryHost(mirror) }),
        ...(caFile === undefined ? {} : { authority: readFileSync(resolve(dirname(file), caFile), 'utf8') }),
        ...(plainHttp === undefined ? {} : { plainHttp }),
      },
    ]),
  );
}

/** @throws Error when the file cannot be read or is none that `docker login` wrote: the environment is wrong then. */
function credentialsIn(file: string): ReadonlyMap<string, Credentials> {
  const read = credentialsOf(readFileSync(file, 'utf8'));
  if (!read.ok) throw new Error(`HEADROOM_REGISTRY_AUTH_FILE: ${file}: ${read.error}`);
  return read.value;
}
