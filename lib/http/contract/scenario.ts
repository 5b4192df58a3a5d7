import * as z from 'zod/mini';
import type {
  Changes as ChangesModel,
  NewWorkload as NewWorkloadModel,
  Scenario as ScenarioModel,
} from '#lib/core/capacity/scenario.ts';
import { bytes } from '#lib/core/units/bytes.ts';
import { millicores } from '#lib/core/units/millicores.ts';
import { Amounts, maybe, PodRules, Taint, Texts } from './scheduling.ts';

/** The most of anything that a person plans with: nodes, pods of a workload, percent. Past it a plan would only be slow. */
const MOST = 100_000;

const Count = z.int().check(z.nonnegative(), z.lte(MOST));
const Percent = z.number().check(z.gte(-100), z.lte(MOST));
const Share = z.number().check(z.nonnegative(), z.lte(100));
const Memory = z.pipe(z.int().check(z.nonnegative()), z.transform(bytes));
const Cpu = z.pipe(z.int().check(z.nonnegative()), z.transform(millicores));
const Name = z.string().check(z.minLength(1), z.maxLength(253));
const Names = z.array(z.string().check(z.maxLength(1024)));

const Selection = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('all') }),
  z.object({ kind: z.literal('namespaces'), namespaces: Names }),
  z.object({ kind: z.literal('workloads'), workloads: Names }),
]);

const NodeShape = z.object({
  name: Name,
  memory: Memory,
  cpu: Cpu,
  pods: Count,
  ephemeralStorage: z.exactOptional(Memory),
  cores: z.number().check(z.positive(), z.lte(MOST)),
});

const NewWorkload: z.ZodMiniType<NewWorkloadModel> = z.object({
  namespace: Name,
  name: Name,
  pods: Count,
  requests: Amounts,
  holds: maybe(z.number().check(z.nonnegative())),
  rules: PodRules,
  origin: z.string(),
});

/** The workloads of pasted manifests, and what of them could not be read. */
export const PlannedWorkloads = z.object({
  workloads: z.array(NewWorkload),
  gaps: z.array(z.object({ source: z.string(), what: z.string(), why: z.string(), remedy: z.string() })),
});

const Changes: z.ZodMiniType<ChangesModel> = z.object({
  pools: z.array(
    z.object({
      pool: Name,
      nodes: maybe(Count),
      shape: maybe(NodeShape),
      zones: Names,
      labels: Texts,
      taints: z.array(Taint),
    }),
  ),
  replicas: z.record(z.string(), Count),
  growth: z.array(z.object({ of: Selection, percent: Percent, percentPerMonth: Percent })),
  added: z.array(NewWorkload),
  failure: z.object({ nodes: Count, zone: maybe(z.string()) }),
  perNode: z.array(z.object({ name: Name, memory: Memory, cpu: Cpu })),
  headroomPercent: Share,
  autoscalers: z.enum(['as they are', 'at their maximum']),
  surge: z.union([z.enum(['none', 'as declared']), Share]),
  podsPerNode: maybe(Count),
  conntrack: maybe(z.object({ perPod: z.number().check(z.nonnegative()), fillPercent: Share })),
  prices: z.record(
    z.string(),
    z.object({
      perHour: z.number().check(z.nonnegative()),
      currency: z.string().check(z.regex(/^[A-Z]{3}$/, 'must be a code such as EUR')),
      origin: z.string(),
    }),
  ),
  placing: z.enum(['spread', 'tight']),
  months: z.int().check(z.nonnegative(), z.lte(60)),
});

/** A scenario on the wire and in an address, as `lib/core/capacity/scenario.ts` describes it. */
export const Scenario: z.ZodMiniType<ScenarioModel> = z.object({
  start: z.object({ scan: z.string(), advice: maybe(z.object({ strategy: z.string(), to: Selection })) }),
  changes: Changes,
});
