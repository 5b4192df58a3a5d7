import { z } from 'zod';
import { ObjectMeta } from './object-meta.ts';
import { PodSpec, ResourceSpec } from './pod-spec.ts';
import { listOf, Moment, optional, Text } from './scalar.ts';

const Ended = z.object({
  reason: optional(Text),
  exitCode: z.number().int(),
  startedAt: Moment,
  finishedAt: Moment,
  message: optional(Text),
});

const ContainerState = z
  .object({
    running: optional(z.object({ startedAt: Moment })),
    waiting: optional(z.object({ reason: optional(Text) })),
    terminated: optional(Ended),
  })
  .nullish()
  .transform((state) => state ?? { running: undefined, waiting: undefined, terminated: undefined });

/** One container's part of a pod's status. */
export const StatusEntry = z.object({
  name: Text,
  ready: optional(z.boolean()),
  restartCount: optional(z.number().int()),
  state: ContainerState,
  lastState: ContainerState,
  imageID: optional(Text),
  resources: ResourceSpec,
});
export type StatusEntry = z.infer<typeof StatusEntry>;

/** The fields of `v1.Pod` that Headroom reads. */
export const PodObject = z.object({
  metadata: ObjectMeta,
  spec: PodSpec,
  status: optional(
    z.object({
      phase: optional(Text),
      qosClass: optional(Text),
      startTime: Moment,
      conditions: listOf(z.object({ type: Text, status: Text, lastTransitionTime: Moment })),
      containerStatuses: listOf(StatusEntry),
      initContainerStatuses: listOf(StatusEntry),
    }),
  ),
});
export type PodObject = z.infer<typeof PodObject>;
