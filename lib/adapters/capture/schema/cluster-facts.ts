import { z } from 'zod';
import type { ClusterFacts as ClusterFactsModel } from '#lib/core/model/cluster-facts.ts';
import type { Node as NodeModel } from '#lib/core/model/node.ts';
import type { Policies as PoliciesModel } from '#lib/core/model/policies.ts';
import { Amounts, Bytes, Instant, Millicores, maybe, Texts } from './fact.ts';
import { JvmReading } from './reading.ts';
import { LabelSelector } from './scheduling.ts';
import { UsageWindow } from './usage.ts';
import { Workload, WorkloadRef } from './workload.ts';

const NodeResources = z.object({
  memory: Bytes,
  cpu: Millicores,
  pods: z.number(),
  others: Amounts.exactOptional(),
});

const Node: z.ZodType<NodeModel> = z.object({
  name: z.string(),
  labels: Texts,
  arch: z.string(),
  kernel: z.string(),
  osImage: z.string(),
  runtime: z.string(),
  kubelet: z.string(),
  ready: z.boolean(),
  unschedulable: z.boolean(),
  taints: z.array(z.object({ key: z.string(), value: z.string(), effect: z.string() })),
  swap: Bytes.exactOptional(),
  capacity: NodeResources,
  allocatable: NodeResources,
});

const Policies: z.ZodType<PoliciesModel> = z.object({
  horizontalAutoscalers: z.array(
    z.object({
      target: WorkloadRef,
      name: z.string(),
      minReplicas: z.number(),
      maxReplicas: z.number(),
      metrics: z.array(z.string()),
    }),
  ),
  verticalAutoscalers: z.array(z.object({ target: WorkloadRef, name: z.string(), updateMode: z.string() })),
  limitRanges: z.array(
    z.object({
      namespace: z.string(),
      name: z.string(),
      defaultMemoryLimit: maybe(Bytes),
      defaultMemoryRequest: maybe(Bytes),
      maxMemory: maybe(Bytes),
      minMemory: maybe(Bytes),
      maxLimitRequestRatio: maybe(z.number()),
    }),
  ),
  resourceQuotas: z.array(
    z.object({
      namespace: z.string(),
      name: z.string(),
      hardMemoryLimits: maybe(Bytes),
      usedMemoryLimits: maybe(Bytes),
      hardMemoryRequests: maybe(Bytes),
      usedMemoryRequests: maybe(Bytes),
      hardCpuRequests: maybe(Millicores),
      usedCpuRequests: maybe(Millicores),
    }),
  ),
  disruptionBudgets: z
    .array(
      z.object({
        namespace: z.string(),
        name: z.string(),
        selector: maybe(LabelSelector),
        minAvailable: maybe(z.string()),
        maxUnavailable: maybe(z.string()),
      }),
    )
    .exactOptional(),
});

const ImageConfig = z.object({
  digest: z.string(),
  env: z.array(z.string()),
  entrypoint: z.array(z.string()),
  cmd: z.array(z.string()),
  labels: Texts,
  workingDir: maybe(z.string()),
});

const SourceHealth = z.object({
  source: z.string(),
  address: z.string(),
  version: maybe(z.string()),
  state: z.enum(['read', 'partial', 'away', 'not configured']),
  readAt: Instant,
  questions: z.array(
    z.object({
      asks: z.string(),
      text: z.string(),
      answers: z.number(),
      milliseconds: z.number(),
      requests: z.number().exactOptional(),
      samples: z.number().exactOptional(),
      at: Instant.exactOptional(),
      failure: maybe(z.string()),
    }),
  ),
});

/** All facts of one cluster in one scan, as `lib/core/model/cluster-facts.ts` describes them. */
export const ClusterFacts: z.ZodType<ClusterFactsModel> = z.object({
  cluster: z.string(),
  takenAt: Instant,
  origin: z.object({ kind: z.enum(['live', 'capture', 'manifests', 'simulated']), name: z.string() }),
  serverVersion: maybe(z.string()),
  workloads: z.array(Workload),
  nodes: z.array(Node),
  policies: Policies,
  usage: z.record(z.string(), UsageWindow),
  conntrack: z.record(z.string(), z.object({ entries: z.number(), limit: z.number() })).exactOptional(),
  images: z.record(z.string(), ImageConfig),
  readings: z.record(z.string(), JvmReading).exactOptional(),
  sources: z.array(SourceHealth),
  gaps: z.array(z.object({ source: z.string(), what: z.string(), why: z.string(), remedy: z.string() })),
});
