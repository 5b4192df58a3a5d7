import { z } from 'zod';
import { LabelSelector } from './affinity-spec.ts';
import { ObjectMeta } from './object-meta.ts';
import { listOf, optional, Text, TextMap } from './scalar.ts';

const Target = z.object({ kind: Text, name: Text });
const NamedResource = optional(z.object({ name: Text }));

/** The fields of a HorizontalPodAutoscaler, `autoscaling/v1` or `v2`, that Headroom reads. */
export const HorizontalAutoscalerObject = z.object({
  metadata: ObjectMeta,
  spec: z.object({
    scaleTargetRef: Target,
    minReplicas: optional(z.number().int()),
    maxReplicas: z.number().int(),
    metrics: listOf(z.object({ type: Text, resource: NamedResource, containerResource: NamedResource })),
    targetCPUUtilizationPercentage: optional(z.number()),
  }),
});
export type HorizontalAutoscalerObject = z.infer<typeof HorizontalAutoscalerObject>;

/** The fields of a VerticalPodAutoscaler that Headroom reads. */
export const VerticalAutoscalerObject = z.object({
  metadata: ObjectMeta,
  spec: z.object({
    targetRef: Target,
    updatePolicy: optional(z.object({ updateMode: optional(Text) })),
  }),
});
export type VerticalAutoscalerObject = z.infer<typeof VerticalAutoscalerObject>;

/** The fields of a LimitRange that Headroom reads. */
export const LimitRangeObject = z.object({
  metadata: ObjectMeta,
  spec: z.object({
    limits: listOf(
      z.object({
        type: Text,
        max: TextMap,
        min: TextMap,
        default: TextMap,
        defaultRequest: TextMap,
        maxLimitRequestRatio: TextMap,
      }),
    ),
  }),
});
export type LimitRangeObject = z.infer<typeof LimitRangeObject>;

/** The fields of a ResourceQuota that Headroom reads. */
export const ResourceQuotaObject = z.object({
  metadata: ObjectMeta,
  spec: z.object({ hard: TextMap }),
  status: optional(z.object({ hard: TextMap, used: TextMap })),
});
export type ResourceQuotaObject = z.infer<typeof ResourceQuotaObject>;

/** The fields of a PodDisruptionBudget that Headroom reads. */
export const DisruptionBudgetObject = z.object({
  metadata: ObjectMeta,
  spec: z.object({
    selector: optional(LabelSelector),
    minAvailable: optional(Text),
    maxUnavailable: optional(Text),
  }),
});
export type DisruptionBudgetObject = z.infer<typeof DisruptionBudgetObject>;
