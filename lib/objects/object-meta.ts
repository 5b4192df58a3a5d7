import { z } from 'zod';
import { listOf, Moment, optional, Text, TextMap } from './scalar.ts';

/** Who made an object. Only the one owner with `controller: true` stands in a chain. */
export const OwnerReference = z.object({
  apiVersion: optional(Text),
  kind: Text,
  name: Text,
  uid: optional(Text),
  controller: optional(z.boolean()),
});
export type OwnerReference = z.infer<typeof OwnerReference>;

/** The fields of `metadata` that Headroom reads. */
export const ObjectMeta = z.object({
  name: Text,
  namespace: optional(Text),
  uid: optional(Text),
  labels: TextMap,
  annotations: TextMap,
  creationTimestamp: Moment,
  ownerReferences: listOf(OwnerReference),
});
export type ObjectMeta = z.infer<typeof ObjectMeta>;

/** The metadata of a template, which has no name of its own. */
export const TemplateMeta = z
  .object({ labels: TextMap, annotations: TextMap })
  .nullish()
  .transform((meta) => meta ?? { labels: {}, annotations: {} });
