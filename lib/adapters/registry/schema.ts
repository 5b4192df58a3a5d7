import { z } from 'zod';

const Descriptor = z.object({ digest: z.string().regex(/^sha256:[0-9a-f]{64}$/), size: z.number().optional() });

/** An index of one image for several platforms. Source: opencontainers/image-spec image-index.md. */
export const Index = z.object({
  manifests: z.array(
    Descriptor.extend({ platform: z.object({ os: z.string(), architecture: z.string() }).optional() }),
  ),
});

/** The manifest of one image. Source: opencontainers/image-spec manifest.md. */
export const Manifest = z.object({ config: Descriptor });

const Lines = z
  .array(z.string())
  .nullish()
  .transform((lines) => lines ?? []);

/** What an image says of itself; `config` of the blob. Source: opencontainers/image-spec config.md. */
export const ConfigBlob = z.object({
  config: z
    .object({
      Env: Lines,
      Entrypoint: Lines,
      Cmd: Lines,
      WorkingDir: z.string().nullish(),
      Labels: z
        .record(z.string(), z.string())
        .nullish()
        .transform((labels) => labels ?? {}),
    })
    .prefault({}),
});

/** The answer of a token service, which spells the token in either way. */
export const Token = z
  .object({ token: z.string().optional(), access_token: z.string().optional() })
  .transform(({ token, access_token }) => token ?? access_token ?? '');
