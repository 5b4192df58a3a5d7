import { suggestStartupProbe } from '../../nodes/probes.ts';
import { PLAIN_PROBE } from '../plain-objects.ts';
import { defineRule } from '../rule.ts';

/** A delay of this length is meant for the start. */
const LONG = 60;

/** A long delay where a startup probe belongs. */
export const delayForStartup = defineRule({
  id: 'delay-for-startup',
  severity: 'info',
  title: 'A long liveness delay where a startup probe belongs',
  group: 'probes',
  docs: {
    why: 'The delay holds for every start, fast or slow: a container that hangs right after its start is not noticed for that long, and one that needs a second more is killed all the same.',
    source:
      'https://kubernetes.io/docs/tasks/configure-pod-container/configure-liveness-readiness-startup-probes/#define-startup-probes',
  },
  needs: ['container'],
  check({ container }) {
    const { liveness, startup } = container.probes;
    if (!liveness || startup || liveness.initialDelaySeconds < LONG) return undefined;
    const probe = suggestStartupProbe(liveness.initialDelaySeconds / 2);
    return {
      message: `The liveness probe waits ${liveness.initialDelaySeconds} s before its first try, at every start`,
      evidence: { 'livenessProbe.initialDelaySeconds': `${liveness.initialDelaySeconds}` },
      fix: `Add a startupProbe with periodSeconds: ${probe.periodSeconds} and failureThreshold: ${probe.failureThreshold}, and remove livenessProbe.initialDelaySeconds`,
      field: 'livenessProbe.initialDelaySeconds',
    };
  },
  examples: {
    failing: { container: { probes: { liveness: { ...PLAIN_PROBE, initialDelaySeconds: 120 } } } },
    passing: { container: { probes: { liveness: PLAIN_PROBE } } },
  },
});
