import * as z from 'zod/mini';
import { ByteCount } from './fact.ts';

const Region = z.object({
  region: z.string(),
  bytes: ByteCount,
  basis: z.enum(['resolved', 'measured', 'modelled', 'assumed']),
  because: z.string(),
  observedBytes: z.optional(ByteCount),
});

/** What a process can come to hold, region by region. */
export const RegionSum = z.object({ totalBytes: ByteCount, regions: z.array(Region) });

/** Heap, limit and request as one set that fits. */
export const AdviceSet = z.object({
  strategy: z.string(),
  memoryLimitBytes: ByteCount,
  memoryRequestBytes: ByteCount,
  maxHeapBytes: ByteCount,
  jvmOptions: z.array(z.string()),
  confidence: z.enum(['high', 'medium', 'low']),
  confidenceBecause: z.array(z.string()),
  /** One sentence a step, with its numbers. */
  steps: z.array(z.string()),
  budget: RegionSum,
});
