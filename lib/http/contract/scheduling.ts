import * as z from 'zod/mini';
import type { PodRules as PodRulesModel } from '#lib/core/capacity/planning-facts.ts';
import type { LabelCondition, Scheduling as SchedulingModel } from '#lib/core/model/scheduling.ts';

/** What JSON leaves out when it is undefined. */
export const maybe = <T extends z.ZodMiniType>(schema: T) =>
  z.pipe(
    z.optional(schema),
    z.transform((value: z.output<T> | undefined) => value),
  );

/** Labels, and all else that is texts by name. */
export const Texts = z.record(z.string(), z.string());

/** Amounts by resource name. */
export const Amounts = z.record(z.string(), z.number().check(z.nonnegative()));

const Condition: z.ZodMiniType<LabelCondition> = z.object({
  key: z.string(),
  operator: z.enum(['In', 'NotIn', 'Exists', 'DoesNotExist', 'Gt', 'Lt']),
  values: z.array(z.string()),
});
const Selector = z.array(Condition);

const PodTerm = z.object({
  topologyKey: z.string(),
  selector: maybe(Selector),
  namespaces: z.array(z.string()),
  namespaceSelector: maybe(Selector),
});

const Scheduling: z.ZodMiniType<SchedulingModel> = z.object({
  nodeTerms: maybe(z.array(z.object({ labels: Selector, name: Selector }))),
  affinity: z.array(PodTerm),
  antiAffinity: z.array(PodTerm),
  spread: z.array(
    z.object({
      topologyKey: z.string(),
      maxSkew: z.number(),
      whenUnsatisfiable: z.enum(['DoNotSchedule', 'ScheduleAnyway']),
      selector: maybe(Selector),
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

/** What decides where a pod may go, besides its requests. */
export const PodRules: z.ZodMiniType<PodRulesModel> = z.object({
  labels: Texts,
  nodeSelector: Texts,
  scheduling: Scheduling,
});

/** What keeps pods off a node. */
export const Taint = z.object({ key: z.string(), value: z.string(), effect: z.string() });
