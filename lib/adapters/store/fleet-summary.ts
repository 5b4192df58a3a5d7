import { z } from 'zod';
import { VERDICTS } from '#lib/core/assess/assessment.ts';
import type { FleetSummary as FleetSummaryModel } from '#lib/core/assess/summarize.ts';

/** The summary of a fleet as it is kept beside the facts. */
export const FleetSummary: z.ZodType<FleetSummaryModel> = z.object({
  verdicts: z.array(
    z.object({
      verdict: z.enum(VERDICTS),
      containers: z.number(),
      pods: z.number(),
      missing: z.number(),
      gain: z.number(),
    }),
  ),
  containers: z.number(),
  pods: z.number(),
  missing: z.number(),
  gain: z.number(),
  killed: z.number(),
});
