import { z } from 'zod';

/** A workload that an operator makes of a custom resource, as far as the resource tells. */
export type Derived = {
  readonly name: string;
  readonly replicas: number | undefined;
  /** Where its memory and options stand in the resource: `spec.kafka`, or a pod specification such as `spec.podTemplate.spec`. */
  readonly place: string;
  /** A pod template as the API would have it. */
  readonly template: { readonly metadata?: unknown; readonly spec: unknown };
};

/** One kind of custom resource whose pods stand elsewhere than in `spec.template`. */
export type CustomResource = {
  readonly group: string;
  readonly kind: string;
  /** Undefined when the resource has not the shape of its kind. */
  readonly derive: (raw: unknown) => readonly Derived[] | undefined;
  readonly source: string;
};

/** A kind with the schema of what is read of it; `derive` gets only resources that fit. */
export const customResource = <T>(
  row: Pick<CustomResource, 'group' | 'kind' | 'source'>,
  schema: z.ZodType<T>,
  derive: (resource: T) => readonly Derived[],
): CustomResource => ({
  ...row,
  derive: (raw) => {
    const read = schema.safeParse(raw);
    return read.success ? derive(read.data) : undefined;
  },
});

export const Metadata = z.looseObject({ name: z.string() });
export const Count = z.number().int().nullish();
export const Text = z.union([z.string(), z.number(), z.boolean()]).transform(String);

/** Parts that are handed on as they are: the pod schema reads them. */
export const Part = z.unknown();

/** A literal variable. */
export const literal = (name: string, value: string): { readonly name: string; readonly value: string } => ({
  name,
  value,
});

/** The entries of a list that may be absent or malformed. */
export const entries = (list: unknown): readonly unknown[] => (Array.isArray(list) ? list : []);
