import { startUpAllowance, suggestStartupProbe } from '../../nodes/probes.ts';
import { PLAIN_PROBE } from '../plain-objects.ts';
import { defineRule } from '../rule.ts';

/** A start under load takes longer than one that was seen. */
const MARGIN = 2;

/** The startup probe leaves too little room above the starts that were seen. */
export const impatientStartupProbe = defineRule({
  id: 'impatient-startup-probe',
  severity: 'warning',
  title: 'The startup probe leaves no room for a slower start',
  group: 'probes',
  docs: {
    why: 'Starts take longer after a node failure, when everything starts at once, or with a larger database to migrate. Twice the slowest start that was seen is a usual allowance, and it costs nothing when all is well.',
    source:
      'https://kubernetes.io/docs/tasks/configure-pod-container/configure-liveness-readiness-startup-probes/#define-startup-probes',
  },
  needs: ['container', 'slowestStart'],
  check({ container, slowestStart }) {
    const { startup } = container.probes;
    if (!startup) return undefined;
    const allowed = startUpAllowance(startup);
    if (allowed >= MARGIN * slowestStart) return undefined;
    const probe = suggestStartupProbe(slowestStart);
    return {
      message: `The startup probe is certain to allow ${allowed} s; the slowest start took ${Math.round(slowestStart)} s`,
      evidence: { allowed: `${allowed} s`, 'slowest start': `${Math.round(slowestStart)} s` },
      fix: `Set startupProbe.periodSeconds: ${probe.periodSeconds} and failureThreshold: ${probe.failureThreshold}`,
      field: 'startupProbe.failureThreshold',
    };
  },
  examples: {
    failing: { slowestStart: 47, container: { probes: { startup: { ...PLAIN_PROBE, failureThreshold: 6 } } } },
    passing: { slowestStart: 20, container: { probes: { startup: { ...PLAIN_PROBE, failureThreshold: 6 } } } },
  },
});
