import { z } from 'zod';
import { err, mapResult, type Result } from '#lib/core/result.ts';
import { ObjectMeta } from './object-meta.ts';
import { type PodSpec, ResourceSpec } from './pod-spec.ts';
import type { PodSpecReader } from './pod-spec-reader.ts';
import { listOf, Moment, optional, Text } from './scalar.ts';
import { faultOf } from './schema-fault.ts';

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

/** What a pod says besides its specification. */
const PodShell = z.object({
  metadata: ObjectMeta,
  spec: z.unknown(),
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
/** The fields of `v1.Pod` that Headroom reads. */
export type PodObject = Omit<z.infer<typeof PodShell>, 'spec'> & { readonly spec: PodSpec };

/** Reads a pod; the specification by the reader, which may share it among pods. */
export function parsePod(raw: unknown, readSpec: PodSpecReader): Result<PodObject> {
  const shell = PodShell.safeParse(raw);
  if (!shell.success) return err(faultOf(shell.error));
  return mapResult(readSpec(shell.data.spec, 'spec'), (spec) => ({ ...shell.data, spec }));
}
