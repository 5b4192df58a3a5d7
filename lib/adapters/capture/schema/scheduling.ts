import { z } from 'zod';
import type { LabelCondition, Scheduling as SchedulingModel } from '#lib/core/model/scheduling.ts';
import { Amounts, maybe } from './fact.ts';

const Condition: z.ZodType<LabelCondition> = z.object({
  key: z.string(),
  operator: z.enum(['In', 'NotIn', 'Exists', 'DoesNotExist', 'Gt', 'Lt']),
  values: z.array(z.string()),
});

/** A label selector, back from JSON. */
export const LabelSelector = z.array(Condition);

const PodTerm = z.object({
  topologyKey: z.string(),
  selector: maybe(LabelSelector),
  namespaces: z.array(z.string()),
  namespaceSelector: maybe(LabelSelector),
});

/** What the scheduler obeys, as `lib/core/model/scheduling.ts` describes it. */
export const Scheduling: z.ZodType<SchedulingModel> = z.object({
  nodeTerms: maybe(z.array(z.object({ labels: LabelSelector, name: LabelSelector }))),
  affinity: z.array(PodTerm),
  antiAffinity: z.array(PodTerm),
  spread: z.array(
    z.object({
      topologyKey: z.string(),
      maxSkew: z.number(),
      whenUnsatisfiable: z.enum(['DoNotSchedule', 'ScheduleAnyway']),
      selector: maybe(LabelSelector),
      minDomains: z.number(),
      honoursNodeAffinity: z.boolean(),
      honoursNodeTaints: z.boolean(),
    }),
  ),
  tolerations: z.array(
    z.object({
      key: maybe(z.string()),
      operator: z.enum(['Exists', 'Equal']),
      value: z.string(),
      effect: maybe(z.string()),
    }),
  ),
  hostPorts: z.array(z.object({ ip: z.string(), protocol: z.string(), port: z.number() })),
  priority: maybe(z.number()),
  preempts: z.boolean(),
  overhead: Amounts,
  podRequests: Amounts,
  unplanned: z.array(z.string()),
});
