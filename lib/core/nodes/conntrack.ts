/** kube-proxy's defaults. Source: pkg/proxy/apis/config/v1alpha1/defaults.go (Kubernetes 1.34). */
const PER_CORE = 32_768;
const LEAST = 131_072;

/** The size of an entry in the kernel's slab and of a bucket of its hash table, in bytes. Source: struct nf_conn with its extensions takes 256 to 320 by kernel; not measured here. */
const ENTRY_BYTES = 320;
const BUCKET_BYTES = 8;

/**
 * How many connections a node's table holds as kube-proxy sets it. All pods of a node share the table.
 * Example: 8 processors: max(32,768 × 8, 131,072) = 262,144.
 */
export const conntrackMaximum = (cores: number): number => Math.max(PER_CORE * cores, LEAST);

/** Kernel memory of a full table, in bytes: no pod's, and in no reservation. */
export const conntrackMemory = (entries: number, buckets: number): number =>
  entries * ENTRY_BYTES + buckets * BUCKET_BYTES;
