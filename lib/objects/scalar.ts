import { z } from 'zod';

/** A scalar as text: manifests often leave out the quotes that the API server would ask for. */
export const Text = z.union([z.string(), z.number(), z.boolean()]).transform(String);

/** Absent, null and undefined alike: an empty value in YAML is null. */
export const optional = <S extends z.ZodType>(schema: S) => schema.nullish().transform((value) => value ?? undefined);

/** A list that is empty when it is absent or null. */
export const listOf = <S extends z.ZodType>(schema: S) =>
  z
    .array(schema)
    .nullish()
    .transform((items) => items ?? []);

/** Labels, annotations, the texts of a ConfigMap, resource lists: names with scalars, and empty when absent or null. */
export const TextMap = z
  .record(z.string(), z.union([Text, z.null().transform(() => '')]))
  .nullish()
  .transform((texts) => texts ?? {});

/** A time as the API writes it; undefined when absent or unreadable, as no decision hangs on one. */
export const Moment = z
  .string()
  .nullish()
  .transform((text) => text ?? undefined);
