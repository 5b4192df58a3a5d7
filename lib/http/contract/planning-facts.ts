import * as z from 'zod/mini';
import type { PlanningFacts as PlanningFactsModel } from '#lib/core/capacity/planning-facts.ts';
import { instant } from '#lib/core/instant.ts';
import type { Known } from '#lib/core/known.ts';
import { Amounts, maybe, PodRules, Taint, Texts } from './scheduling.ts';

const SOURCES = [
  'pod-spec',
  'config-map',
  'kubernetes-status',
  'node',
  'image-name',
  'image',
  'launcher',
  'metrics',
  'metrics-server',
  'running-jvm',
  'hotspot',
  'model',
  'assumption',
  'person',
] as const;

const Moment = z.pipe(z.number(), z.transform(instant));

const Size: z.ZodMiniType<Known<number>> = z.discriminatedUnion('state', [
  z.object({
    state: z.literal('known'),
    value: z.number(),
    source: z.object({
      kind: z.enum(SOURCES),
      detail: z.exactOptional(z.string()),
      at: z.exactOptional(Moment),
    }),
  }),
  z.object({ state: z.literal('unknown'), why: z.string(), remedy: z.exactOptional(z.string()) }),
]);

const PodGroup = z.object({
  workload: z.string(),
  namespace: z.string(),
  kind: z.string(),
  name: z.string(),
  pods: z.number(),
  perNode: z.boolean(),
  requests: Amounts,
  rules: PodRules,
  priority: z.number(),
  holds: Size,
  peak: Size,
  advised: z.record(z.string(), z.object({ memoryRequest: z.number(), holds: Size })),
  runsOn: z.record(z.string(), z.number()),
  maxPods: maybe(z.number()),
  surge: maybe(z.string()),
  mayLose: maybe(z.number()),
});

const PlanningNode = z.object({
  name: z.string(),
  labels: Texts,
  taints: z.array(Taint),
  ready: z.boolean(),
  unschedulable: z.boolean(),
  pool: z.string(),
  zone: maybe(z.string()),
  shape: maybe(z.string()),
  cores: z.number(),
  allocatable: Amounts,
  maxPods: z.number(),
});

/** All that planning needs of a scan, as `lib/core/capacity/planning-facts.ts` describes it; bytes and millicores are plain numbers. */
export const PlanningFacts: z.ZodMiniType<PlanningFactsModel> = z.object({
  cluster: z.string(),
  scan: z.string(),
  takenAt: Moment,
  groups: z.array(PodGroup),
  nodes: z.array(PlanningNode),
  conntrack: z.record(z.string(), z.object({ entries: z.number(), limit: z.number() })),
  gaps: z.array(z.object({ source: z.string(), what: z.string(), why: z.string(), remedy: z.string() })),
});
