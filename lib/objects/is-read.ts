import { z } from 'zod';

/** Kinds that a judgement needs, besides every kind that has a pod template. */
const KINDS = new Set([
  'ConfigMap',
  'CronJob',
  'DaemonSet',
  'Deployment',
  'DeploymentConfig',
  'HorizontalPodAutoscaler',
  'Job',
  'LimitRange',
  'Node',
  'Pod',
  'ReplicaSet',
  'ReplicationController',
  'ResourceQuota',
  'Rollout',
  'StatefulSet',
  'VerticalPodAutoscaler',
]);

const Kind = z.object({ kind: z.string() });

const Templated = z.object({ spec: z.object({ template: z.object({ spec: z.object({ containers: z.unknown() }) }) }) });

/** Whether something is lost when an object cannot be read: of a Service or an account nothing is asked. */
export function isRead(raw: unknown): boolean {
  const named = Kind.safeParse(raw);
  return (named.success && KINDS.has(named.data.kind)) || Templated.safeParse(raw).success;
}
