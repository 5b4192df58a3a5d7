import { z } from 'zod';
import { NEWEST_RELEASES } from '#lib/core/assess/newest-releases.ts';
import { isAtLeast, parseVersion } from '#lib/core/nodes/version.ts';
import type { TypedTarget } from '#lib/core/readiness/target.ts';

/** What a form leaves out or empty is as it is today. */
const AS_TODAY = '';

/** Where the JVMs of a cluster are to move, as the address holds it: a cluster that is typed, or another one that has been read. */
export const ReadinessQuery = z.object({
  /** The name of another cluster; then the rest but the JDK is read from it. */
  to: z.string().max(253).default(AS_TODAY),
  kubernetes: z
    .string()
    .regex(/^(v?1\.\d{1,2}(\.\d+)?)?$/, 'is no version of Kubernetes: write 1.35')
    .default(AS_TODAY),
  cgroup: z.enum([AS_TODAY, '1', '2']).default('2'),
  listed: z.enum([AS_TODAY, 'all', 'memory', 'none']).default('none'),
  jdk: z.enum([AS_TODAY, ...NEWEST_RELEASES]).default(AS_TODAY),
});
export type ReadinessQuery = z.infer<typeof ReadinessQuery>;

/** From this release on a kubelet does not start on control groups 1. Source: https://github.com/kubernetes/enhancements/issues/5573 */
const REFUSES_VERSION_1 = 35;

/** The cluster that a query types. A Kubernetes that refuses control groups 1 brings version 2 along. */
export function toTypedTarget({ kubernetes, cgroup, listed, jdk }: ReadinessQuery): TypedTarget {
  const version = parseVersion(kubernetes);
  const needsVersion2 = version !== undefined && isAtLeast(version, 1, REFUSES_VERSION_1);
  return {
    kubernetes: version,
    cgroupVersion: needsVersion2 ? 2 : cgroup === '2' ? 2 : cgroup === '1' ? 1 : undefined,
    listed: listed === AS_TODAY ? undefined : listed,
    jdk: jdk === AS_TODAY ? undefined : jdk,
  };
}
