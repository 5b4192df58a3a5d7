import * as z from 'zod/mini';
import { ByteCount } from './fact.ts';

const Region = z.object({
  region: z.string(),
  bytes: ByteCount,
  basis: z.enum(['resolved', 'measured', 'modelled', 'assumed']),
  because: z.string(),
});

/** What a process can come to hold, whether that fits, and what to set instead; a key that is left out is unknown. */
export const BudgetAnswer = z.object({
  id: z.optional(z.string()),
  regions: z.array(Region),
  budgetBytes: z.optional(ByteCount),
  /** `null`: no limit is set. */
  limitBytes: z.optional(z.nullable(ByteCount)),
  fits: z.union([z.boolean(), z.literal('unknown')]),
  headroomBytes: z.optional(z.int()),
  suggested: z.optional(
    z.object({
      memoryLimitBytes: ByteCount,
      memoryRequestBytes: ByteCount,
      maxHeapBytes: ByteCount,
      jvmOptions: z.array(z.string()),
    }),
  ),
  confidence: z.enum(['high', 'medium', 'low']),
  /** One sentence a step. */
  why: z.array(z.string()),
});
