import { defineRule } from '../rule.ts';

/** A JVM closes connections, flushes and runs its hooks; this is little for it. */
const LITTLE = 15;

/** The grace period leaves no time for an orderly end. */
export const shortGracePeriod = defineRule({
  id: 'short-grace-period',
  severity: 'info',
  title: 'Little time to shut down',
  group: 'shutdown',
  docs: {
    why: 'After SIGTERM the JVM runs its shutdown hooks: servers finish requests, clients flush, pools close. What is not done when the grace period is over is cut off by SIGKILL, the preStop hook included.',
    source: 'https://kubernetes.io/docs/concepts/workloads/pods/pod-lifecycle/#pod-termination',
  },
  needs: ['workload'],
  check({ workload }) {
    const { terminationGracePeriodSeconds: grace } = workload.template;
    if (grace >= LITTLE) return undefined;
    return {
      message: `The JVM has ${grace} s from SIGTERM to SIGKILL`,
      evidence: { terminationGracePeriodSeconds: `${grace}` },
      fix: 'Set terminationGracePeriodSeconds to 30 or more, and longer than the server waits for its requests',
      field: 'terminationGracePeriodSeconds',
      of: 'pod',
    };
  },
  examples: {
    failing: { template: { terminationGracePeriodSeconds: 5 } },
    passing: { template: { terminationGracePeriodSeconds: 45 } },
  },
});
