import { startUpAllowance, suggestStartupProbe } from '../../nodes/probes.ts';
import { PLAIN_PROBE } from '../plain-objects.ts';
import { defineRule } from '../rule.ts';

/** The liveness probe kills before a start that was seen is over. */
export const impatientLivenessProbe = defineRule({
  id: 'impatient-liveness-probe',
  severity: 'critical',
  title: 'The liveness probe allows less time than a start takes',
  group: 'probes',
  docs: {
    why: 'Without a startupProbe the liveness probe begins at once and kills after its failures, slow start or not: the container then never comes up. A start takes longer on a busy node than on the day it was measured.',
    source: 'https://kubernetes.io/docs/tasks/configure-pod-container/configure-liveness-readiness-startup-probes/',
  },
  needs: ['container', 'slowestStart'],
  check({ container, slowestStart }) {
    const { liveness, startup } = container.probes;
    if (!liveness || startup) return undefined;
    const allowed = startUpAllowance(liveness);
    if (allowed >= slowestStart) return undefined;
    const probe = suggestStartupProbe(slowestStart);
    return {
      message: `The slowest start took ${Math.round(slowestStart)} s, and the liveness probe is certain to allow ${allowed} s only`,
      evidence: {
        'slowest start': `${Math.round(slowestStart)} s`,
        livenessProbe: `initialDelaySeconds ${liveness.initialDelaySeconds}, periodSeconds ${liveness.periodSeconds}, failureThreshold ${liveness.failureThreshold}`,
      },
      fix: `Add a startupProbe like the livenessProbe with periodSeconds: ${probe.periodSeconds} and failureThreshold: ${probe.failureThreshold}, which allows ${(probe.failureThreshold - 1) * probe.periodSeconds} s`,
      field: 'startupProbe',
    };
  },
  examples: {
    failing: { slowestStart: 47, container: { probes: { liveness: PLAIN_PROBE } } },
    passing: { slowestStart: 12, container: { probes: { liveness: PLAIN_PROBE } } },
  },
});
