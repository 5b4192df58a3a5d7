import { createHash } from 'node:crypto';
import type { z } from 'zod';
import type { ImageConfig } from '#lib/core/model/cluster-facts.ts';
import { err, ok, type Result } from '#lib/core/result.ts';
import { maskVariable } from '#lib/core/secrets/mask.ts';
import type { RegistryClient } from './client.ts';
import { type RegistryReference, registryReference } from './registry-reference.ts';
import { ConfigBlob, Index, Manifest } from './schema.ts';

/** Manifests of one image and of several platforms, as OCI and as Docker spell them. */
const ACCEPT = [
  'application/vnd.oci.image.index.v1+json',
  'application/vnd.docker.distribution.manifest.list.v2+json',
  'application/vnd.oci.image.manifest.v1+json',
  'application/vnd.docker.distribution.manifest.v2+json',
].join(', ');

export type Platform = { readonly os: string; readonly architecture: string };

function parsed<T>(schema: z.ZodType<T>, body: string, what: string): Result<T> {
  try {
    const read = schema.safeParse(JSON.parse(body));
    return read.success ? ok(read.data) : err(`its ${what} has not the shape of one`);
  } catch {
    return err(`its ${what} is no JSON`);
  }
}

/** Reads the configuration of one image: the manifest, the one of the platform where there are several, then the blob it names. */
export async function readImage(
  reference: string,
  platform: Platform,
  client: RegistryClient,
  blobs: Map<string, ImageConfig>,
  signal: AbortSignal,
): Promise<Result<ImageConfig>> {
  const place = registryReference(reference);
  const digest = await configDigest(place, place.version, platform, client, signal);
  if (!digest.ok) return digest;
  const before = blobs.get(digest.value);
  if (before !== undefined) return ok(before);
  const blob = await client(
    place.host,
    `${place.repository}/blobs/${digest.value}`,
    'application/octet-stream',
    signal,
  );
  if (!blob.ok) return blob;
  if (!isOf(digest.value, blob.value))
    return err('the configuration it gives has another digest than the one asked for');
  const read = parsed(ConfigBlob, blob.value, 'configuration');
  if (!read.ok) return read;
  const config = toConfig(digest.value, read.value);
  blobs.set(digest.value, config);
  return ok(config);
}

async function configDigest(
  place: RegistryReference,
  version: string,
  platform: Platform,
  client: RegistryClient,
  signal: AbortSignal,
): Promise<Result<string>> {
  const answer = await client(place.host, `${place.repository}/manifests/${version}`, ACCEPT, signal);
  if (!answer.ok) return answer;
  if (version.startsWith('sha256:') && !isOf(version, answer.value))
    return err('the manifest it gives has another digest than the one asked for');
  const index = parsed(Index, answer.value, 'index');
  if (!index.ok) {
    const manifest = parsed(Manifest, answer.value, 'manifest');
    return manifest.ok ? ok(manifest.value.config.digest) : manifest;
  }
  const { os, architecture } = platform;
  const images = index.value.manifests.filter((entry) => entry.platform?.os === os);
  // Attestations stand among them as of an unknown platform. What an image sets seldom differs by architecture: another one tells it too.
  const chosen =
    images.find((entry) => entry.platform?.architecture === architecture) ??
    images.find((entry) => entry.platform?.architecture !== 'unknown');
  if (chosen === undefined) return err(`the image has nothing for ${os}/${architecture}`);
  return configDigest(place, chosen.digest, platform, client, signal);
}

/** Whether a text is the one that a digest names. */
const isOf = (digest: string, text: string): boolean =>
  digest === `sha256:${createHash('sha256').update(text).digest('hex')}`;

/** Secrets baked into an image are masked like any other. */
function toConfig(digest: string, { config }: z.infer<typeof ConfigBlob>): ImageConfig {
  const masked = (line: string): string => {
    const at = line.indexOf('=');
    return at < 0 ? line : `${line.slice(0, at)}=${maskVariable(line.slice(0, at), line.slice(at + 1))}`;
  };
  return {
    digest,
    env: config.Env.map(masked),
    entrypoint: config.Entrypoint,
    cmd: config.Cmd,
    labels: config.Labels,
    workingDir: config.WorkingDir ?? undefined,
  };
}
