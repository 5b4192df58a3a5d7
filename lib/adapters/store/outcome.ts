import { z } from 'zod';
import { VERDICTS } from '#lib/core/assess/assessment.ts';
import type { Outcome as OutcomeModel } from '#lib/core/compare/outcome.ts';

const figure = <S extends z.ZodType>(is: S) => z.union([z.object({ is }), z.object({ unknown: z.string() })]);

const Bytes = figure(z.number());
const SettableBytes = figure(z.union([z.number(), z.literal('unset')]));

/** What a scan came to for one container, as it is kept. */
export const Outcome: z.ZodType<OutcomeModel> = z.object({
  ref: z.object({
    cluster: z.string(),
    namespace: z.string(),
    kind: z.string(),
    name: z.string(),
    container: z.string(),
  }),
  verdict: z.enum(VERDICTS),
  image: z.string(),
  jdk: figure(z.string()),
  limit: SettableBytes,
  request: SettableBytes,
  maxHeap: Bytes,
  canHold: Bytes,
  peak: Bytes,
  advisedLimit: Bytes,
  oomKills: figure(z.number()),
  options: z.array(z.string()),
  findings: z.array(z.object({ rule: z.string(), severity: z.enum(['critical', 'warning', 'info']) })),
});
