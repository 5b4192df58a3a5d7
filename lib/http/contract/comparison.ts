import * as z from 'zod/mini';

const Name = z.string().check(z.minLength(1), z.maxLength(253));

/** Which two scans are compared, by id and cluster, and in which form. `beforeCluster` is left out within one cluster. */
export const ComparisonQuery = z.strictObject({
  before: Name,
  after: Name,
  cluster: Name,
  beforeCluster: z.optional(Name),
  format: z._default(z.string().check(z.maxLength(32)), 'json'),
});
