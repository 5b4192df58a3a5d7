import { startUpAllowance } from '../../nodes/probes.ts';
import { PLAIN_PROBE } from '../plain-objects.ts';
import { defineRule } from '../rule.ts';

/** Few services on a JVM are up in less. */
const QUICK = 30;

/** The liveness probe leaves a JVM hardly any time to start. */
export const hastyLivenessProbe = defineRule({
  id: 'hasty-liveness-probe',
  severity: 'warning',
  title: 'The liveness probe leaves a JVM little time to start',
  group: 'probes',
  docs: {
    why: 'The defaults of a liveness probe kill after 20 to 31 seconds. A JVM that loads a framework under a CPU limit needs longer, and then never comes up.',
    source: 'https://kubernetes.io/docs/tasks/configure-pod-container/configure-liveness-readiness-startup-probes/',
  },
  needs: ['container'],
  mayUse: ['slowestStart'],
  check({ container, slowestStart }) {
    const { liveness, startup } = container.probes;
    if (!liveness || startup || slowestStart !== undefined) return undefined;
    const allowed = startUpAllowance(liveness);
    if (allowed >= QUICK) return undefined;
    return {
      message: `The liveness probe may kill ${allowed} s after the start, and no start has been timed yet`,
      evidence: {
        livenessProbe: `initialDelaySeconds ${liveness.initialDelaySeconds}, periodSeconds ${liveness.periodSeconds}, failureThreshold ${liveness.failureThreshold}`,
      },
      fix: 'Add a startupProbe like the livenessProbe with periodSeconds: 5 and failureThreshold: 25, which allows 120 s',
      field: 'startupProbe',
    };
  },
  examples: {
    failing: { container: { probes: { liveness: PLAIN_PROBE } } },
    passing: { container: { probes: { liveness: { ...PLAIN_PROBE, initialDelaySeconds: 60 } } } },
  },
});
