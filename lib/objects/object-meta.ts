import { z } from 'zod';
import { maskText } from '#lib/core/secrets/mask.ts';
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

/** Holds the whole object once more, with all that is masked in it. */
const COPY = 'kubectl.kubernetes.io/last-applied-configuration';

const Annotations = TextMap.transform((texts) =>
  Object.fromEntries(Object.entries(texts).flatMap(([name, text]) => (name === COPY ? [] : [[name, maskText(text)]]))),
);

/** The fields of `metadata` that Headroom reads. */
export const ObjectMeta = z.object({
  name: Text,
  namespace: optional(Text),
  uid: optional(Text),
  labels: TextMap,
  annotations: Annotations,
  creationTimestamp: Moment,
  ownerReferences: listOf(OwnerReference),
});
export type ObjectMeta = z.infer<typeof ObjectMeta>;

/** The metadata of a template, which has no name of its own. */
export const TemplateMeta = z
  .object({ labels: TextMap, annotations: Annotations })
  .nullish()
  .transform((meta) => meta ?? { labels: {}, annotations: {} });
