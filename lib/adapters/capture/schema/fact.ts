import { z } from 'zod';
import { instant } from '#lib/core/instant.ts';
import { bytes } from '#lib/core/units/bytes.ts';
import { millicores } from '#lib/core/units/millicores.ts';

/** A whole count of bytes, back from JSON. */
export const Bytes = z.int().nonnegative().transform(bytes);

/** A whole count of millicores, back from JSON. */
export const Millicores = z.int().nonnegative().transform(millicores);

/** A moment in milliseconds since 1970, back from JSON. */
export const Instant = z.number().transform(instant);

/** What JSON leaves out when it is undefined. */
export const maybe = <S extends z.ZodType>(schema: S) => schema.optional().transform((value) => value);

export const Texts = z.record(z.string(), z.string());

/** Whole amounts by the name of a resource. */
export const Amounts = z.record(z.string(), z.int().nonnegative());

const Source = z.object({
  kind: z.enum([
    'pod-spec',
    'config-map',
    'kubernetes-status',
    'node',
    'image-name',
    'image',
    'launcher',
    'metrics',
    'metrics-server',
    'kubelet',
    'running-jvm',
    'hotspot',
    'model',
    'assumption',
    'person',
  ]),
  detail: z.string().exactOptional(),
  at: Instant.exactOptional(),
});

const Unknown = z.object({ state: z.literal('unknown'), why: z.string(), remedy: z.string().exactOptional() });

/** A fact with its source, or the reason why there is none. */
export const fact = <S extends z.ZodType>(value: S) =>
  z.discriminatedUnion('state', [z.object({ state: z.literal('known'), value, source: Source }), Unknown]);

/** A quantity that a specification may leave unset. */
export const unsetOr = <S extends z.ZodType>(value: S) => z.union([z.literal('unset'), value]);
