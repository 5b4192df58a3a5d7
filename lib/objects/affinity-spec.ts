import { z } from 'zod';
import type { LabelCondition, LabelSelector as LabelSelectorModel } from '#lib/core/model/scheduling.ts';
import { listOf, optional, Text, TextMap } from './scalar.ts';

const condition = <const O extends LabelCondition['operator']>(...operators: readonly O[]) =>
  z.object({ key: Text, operator: z.enum(operators), values: listOf(Text) });

const matchLabels = (labels: Readonly<Record<string, string>>): LabelSelectorModel =>
  Object.entries(labels).map(([key, value]) => ({ key, operator: 'In', values: [value] }));

/** `metav1.LabelSelector` as one list of conditions. */
export const LabelSelector = z
  .object({ matchLabels: TextMap, matchExpressions: listOf(condition('In', 'NotIn', 'Exists', 'DoesNotExist')) })
  .transform((selector): LabelSelectorModel => [...matchLabels(selector.matchLabels), ...selector.matchExpressions]);

const NodeConditions = listOf(condition('In', 'NotIn', 'Exists', 'DoesNotExist', 'Gt', 'Lt'));

const PodAffinityTerm = z.object({
  topologyKey: Text,
  labelSelector: optional(LabelSelector),
  namespaces: listOf(Text),
  namespaceSelector: optional(LabelSelector),
  matchLabelKeys: listOf(Text),
  mismatchLabelKeys: listOf(Text),
});
export type PodAffinityTerm = z.infer<typeof PodAffinityTerm>;

const PodAffinity = optional(z.object({ requiredDuringSchedulingIgnoredDuringExecution: listOf(PodAffinityTerm) }));

/** The required parts of `v1.Affinity`; what is preferred only scores. */
export const AffinitySpec = optional(
  z.object({
    nodeAffinity: optional(
      z.object({
        requiredDuringSchedulingIgnoredDuringExecution: optional(
          z.object({
            nodeSelectorTerms: listOf(z.object({ matchExpressions: NodeConditions, matchFields: NodeConditions })),
          }),
        ),
      }),
    ),
    podAffinity: PodAffinity,
    podAntiAffinity: PodAffinity,
  }),
);

/** `v1.Toleration`s. */
export const TolerationsSpec = listOf(
  z.object({
    key: optional(Text),
    operator: optional(z.enum(['Exists', 'Equal'])),
    value: optional(Text),
    effect: optional(Text),
  }),
);

/** `v1.TopologySpreadConstraint`s. */
export const SpreadSpec = listOf(
  z.object({
    topologyKey: Text,
    maxSkew: z.number().int(),
    whenUnsatisfiable: z.enum(['DoNotSchedule', 'ScheduleAnyway']),
    labelSelector: optional(LabelSelector),
    minDomains: optional(z.number().int()),
    nodeAffinityPolicy: optional(Text),
    nodeTaintsPolicy: optional(Text),
    matchLabelKeys: listOf(Text),
  }),
);

/** Ports of a container that are taken on the node. */
export const PortsSpec = listOf(
  z.object({
    containerPort: optional(z.number().int()),
    hostPort: optional(z.number().int()),
    hostIP: optional(Text),
    protocol: optional(Text),
  }),
);

/** Resources of a pod as a whole. */
export const PodResourcesSpec = optional(z.object({ requests: TextMap, limits: TextMap }));

/** A resource list. */
export const AmountsSpec = TextMap;
