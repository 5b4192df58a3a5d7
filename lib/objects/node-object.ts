import { z } from 'zod';
import { ObjectMeta } from './object-meta.ts';
import { listOf, optional, Text, TextMap } from './scalar.ts';

/** The fields of `v1.Node` that Headroom reads. */
export const NodeObject = z.object({
  metadata: ObjectMeta,
  spec: optional(
    z.object({
      unschedulable: optional(z.boolean()),
      taints: listOf(z.object({ key: Text, value: optional(Text), effect: Text })),
    }),
  ),
  status: z.object({
    capacity: TextMap,
    allocatable: TextMap,
    conditions: listOf(z.object({ type: Text, status: Text })),
    nodeInfo: z.object({
      architecture: Text,
      kernelVersion: Text,
      osImage: Text,
      containerRuntimeVersion: Text,
      kubeletVersion: Text,
      swap: optional(z.object({ capacity: optional(z.number()) })),
    }),
  }),
});
export type NodeObject = z.infer<typeof NodeObject>;
