import { z } from 'zod';
import type { Pod as PodModel } from '#lib/core/model/pod.ts';
import type { Workload as WorkloadModel } from '#lib/core/model/workload.ts';
import { Container, Resources } from './container.ts';
import { fact, Instant, maybe, Texts } from './fact.ts';
import { Scheduling } from './scheduling.ts';

/** What names a workload. */
export const WorkloadRef = z.object({
  cluster: z.string(),
  namespace: z.string(),
  kind: z.string(),
  name: z.string(),
});

const Termination = z.object({
  reason: maybe(z.string()),
  exitCode: z.number(),
  startedAt: maybe(Instant),
  finishedAt: maybe(Instant),
  message: maybe(z.string()),
});

const Pod: z.ZodType<PodModel> = z.object({
  name: z.string(),
  uid: z.string(),
  node: maybe(z.string()),
  phase: z.string(),
  qosClass: maybe(z.enum(['Guaranteed', 'Burstable', 'BestEffort'])),
  createdAt: maybe(Instant),
  startedAt: maybe(Instant),
  ready: z.boolean(),
  readyAt: maybe(Instant),
  current: z.boolean(),
  containers: z.array(
    z.object({
      name: z.string(),
      ready: z.boolean(),
      restarts: z.number(),
      state: z.enum(['running', 'waiting', 'terminated', 'unknown']),
      reason: maybe(z.string()),
      startedAt: maybe(Instant),
      ended: maybe(Termination),
      lastEnd: maybe(Termination),
      imageId: maybe(z.string()),
      actual: maybe(Resources),
    }),
  ),
});

const PodTemplate = z.object({
  containers: z.array(Container),
  volumes: z.array(
    z.object({
      name: z.string(),
      kind: z.enum(['emptyDir', 'memory', 'configMap', 'secret', 'persistent', 'hostPath', 'other']),
      sizeLimit: maybe(z.string()),
    }),
  ),
  labels: Texts,
  annotations: Texts,
  nodeSelector: Texts,
  restartPolicy: z.string(),
  terminationGracePeriodSeconds: z.number(),
  shareProcessNamespace: z.boolean(),
  priorityClassName: maybe(z.string()),
  imagePullSecrets: z.array(z.string()),
  scheduling: Scheduling.exactOptional(),
});

const HelmRelease = z.object({
  name: z.string(),
  namespace: z.string(),
  chart: maybe(z.string()),
  chartVersion: maybe(z.string()),
  appVersion: maybe(z.string()),
});

/** A workload with its template and its pods, as `lib/core/model/workload.ts` describes it. */
export const Workload: z.ZodType<WorkloadModel> = z.object({
  ref: WorkloadRef,
  apiVersion: z.string(),
  labels: Texts,
  annotations: Texts,
  helm: maybe(HelmRelease),
  replicas: fact(z.number()),
  createdAt: maybe(Instant),
  maxSurge: z.string().exactOptional(),
  template: PodTemplate,
  pods: z.array(Pod),
});
